/** Makes the next start a quick one: the program's classes, loaded and linked once, are kept in the data folder. */
@NullMarked
package daybook.standalone.quickstart;

import org.jspecify.annotations.NullMarked;
