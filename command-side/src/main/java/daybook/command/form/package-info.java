/** Reading what people type into exact types, with a named refusal at the field for what cannot be read. */
@NullMarked
package daybook.command.form;

import org.jspecify.annotations.NullMarked;
