/** Files out and in: tables in their templates' own columns, blank templates, and how the reading of a file gets on. */
@NullMarked
package daybook.query.web.file;

import org.jspecify.annotations.NullMarked;
