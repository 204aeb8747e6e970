/** Files of rows: each row is heard without being recorded, and once somebody confirms it all are recorded together. */
@NullMarked
package daybook.command.file;

import org.jspecify.annotations.NullMarked;
