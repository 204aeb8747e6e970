/** The whole application, within this process or as one of its own. */
@NullMarked
package daybook.benchmarks.app;

import org.jspecify.annotations.NullMarked;
