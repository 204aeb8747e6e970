/** Many programs at one limit at the same moment, in one process and in two on one database. */
@NullMarked
package daybook.chaos.race;

import org.jspecify.annotations.NullMarked;
