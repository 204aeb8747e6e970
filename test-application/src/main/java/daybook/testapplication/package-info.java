/** The whole application, within this process or as one of its own. */
@NullMarked
package daybook.testapplication;

import org.jspecify.annotations.NullMarked;
