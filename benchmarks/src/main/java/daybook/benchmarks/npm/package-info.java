/** Event stores that are installed by npm, and appended to by a Node.js process of their own. */
@NullMarked
package daybook.benchmarks.npm;

import org.jspecify.annotations.NullMarked;
