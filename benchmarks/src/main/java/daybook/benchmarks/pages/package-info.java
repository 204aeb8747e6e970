/** Pages under many readers, and how soon there is a first page at all. */
@NullMarked
package daybook.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
