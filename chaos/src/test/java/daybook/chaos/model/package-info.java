/** Whatever is asked for, in whatever order, the day book answers as somebody with pencil and paper would. */
@NullMarked
package daybook.chaos.model;

import org.jspecify.annotations.NullMarked;
