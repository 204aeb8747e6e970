/** What is answered to requests that go wrong before, or beyond, the code that answers pages and calls. */
@NullMarked
package daybook.access.doorstep;

import org.jspecify.annotations.NullMarked;
