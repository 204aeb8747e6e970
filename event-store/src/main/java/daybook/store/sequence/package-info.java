/** The sequencer that gives each committed event its entry number, and the ear that hears of numbers given elsewhere. */
@NullMarked
package daybook.store.sequence;

import org.jspecify.annotations.NullMarked;
