/** The page that shows what a thing rests on and what hangs on it, as a picture and as text. */
@NullMarked
package daybook.query.web.trail;

import org.jspecify.annotations.NullMarked;
