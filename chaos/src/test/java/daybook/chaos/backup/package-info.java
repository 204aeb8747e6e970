/** A backup is made and restored as the operators' manual says, by the very commands that stand in it. */
@NullMarked
package daybook.chaos.backup;

import org.jspecify.annotations.NullMarked;
