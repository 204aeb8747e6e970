/** The offices in whose name people act, and who held which office when. */
@NullMarked
package daybook.facts.office;

import org.jspecify.annotations.NullMarked;
