/** Which figures and days look wrong and may yet be right: said once, for what decides and for what is taken away. */
@NullMarked
package daybook.facts.plausible;

import org.jspecify.annotations.NullMarked;
