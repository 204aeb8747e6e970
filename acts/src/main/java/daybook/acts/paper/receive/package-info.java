/** Record a paper put before a body. */
@NullMarked
package daybook.acts.paper.receive;

import org.jspecify.annotations.NullMarked;
