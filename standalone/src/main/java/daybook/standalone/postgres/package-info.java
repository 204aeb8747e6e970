/** A PostgreSQL of the program's own, in its data folder, started and stopped with it. */
@NullMarked
package daybook.standalone.postgres;

import org.jspecify.annotations.NullMarked;
