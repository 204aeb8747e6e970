/** A day book for tests, and the December 2007 paper's facts to write into it. */
@NullMarked
package daybook.query.example;

import org.jspecify.annotations.NullMarked;
