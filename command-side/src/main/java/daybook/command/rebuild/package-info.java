/** Asking for a projection to be built again from entry 1. */
@NullMarked
package daybook.command.rebuild;

import org.jspecify.annotations.NullMarked;
