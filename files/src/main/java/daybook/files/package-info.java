/** The templates of the files that go in and out, and how CSV and XLSX are read and written, row by row. */
@NullMarked
package daybook.files;

import org.jspecify.annotations.NullMarked;
