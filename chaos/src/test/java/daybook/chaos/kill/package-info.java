/** The application, a process of the database or the whole database is killed, again and again. */
@NullMarked
package daybook.chaos.kill;

import org.jspecify.annotations.NullMarked;
