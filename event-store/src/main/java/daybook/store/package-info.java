/** The day book as others use it: opened, read, and asked for the numbers of what was written. */
@NullMarked
package daybook.store;

import org.jspecify.annotations.NullMarked;
