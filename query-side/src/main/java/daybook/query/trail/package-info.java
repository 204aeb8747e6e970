/** What an entry rests on, and what hangs on it. */
@NullMarked
package daybook.query.trail;

import org.jspecify.annotations.NullMarked;
