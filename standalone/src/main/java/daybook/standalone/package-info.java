/** Daybook as one program with a database of its own: what a newcomer runs. */
@NullMarked
package daybook.standalone;

import org.jspecify.annotations.NullMarked;
