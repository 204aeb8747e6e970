/** What has happened to a delegated decision: to whom it was given, on what conditions, and what was approved under it. */
@NullMarked
package daybook.facts.delegation;

import org.jspecify.annotations.NullMarked;
