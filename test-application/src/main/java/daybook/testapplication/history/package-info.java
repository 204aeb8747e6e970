/** Histories of any length, for whoever measures or kills. */
@NullMarked
package daybook.testapplication.history;

import org.jspecify.annotations.NullMarked;
