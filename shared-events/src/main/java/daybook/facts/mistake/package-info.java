/** What was recorded by mistake, of whatever it was: withdrawn, or called by its right name. */
@NullMarked
package daybook.facts.mistake;

import org.jspecify.annotations.NullMarked;
