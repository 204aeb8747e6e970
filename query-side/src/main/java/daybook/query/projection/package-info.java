/** How facts become rows, once each and in order, and how far each projection has come. */
@NullMarked
package daybook.query.projection;

import org.jspecify.annotations.NullMarked;
