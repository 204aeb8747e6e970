/** What is answered while the database does not answer, takes nothing more in, or has not numbered an entry yet. */
@NullMarked
package daybook.access.outage;

import org.jspecify.annotations.NullMarked;
