/** The folder in which an installation on one machine keeps everything it has: database, passwords and log. */
@NullMarked
package daybook.standalone.folder;

import org.jspecify.annotations.NullMarked;
