/** What entries say, as plain sentences. */
@NullMarked
package daybook.query.web.sentence;

import org.jspecify.annotations.NullMarked;
