/** The commands as JSON: every one that there is, parsed strictly into its exact types and refused as problem details. */
@NullMarked
package daybook.command.api;

import org.jspecify.annotations.NullMarked;
