package daybook.command.form;

import daybook.acts.Command;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form asks in a way of its own: rows of fields, fields that depend on the thing, words that a thing knows.
 * Everything else is read by its kind.
 */
public interface OwnAnswer {

    /** Whose form it is. */
    Class<? extends Command> act();

    /** The component of the act that it answers. */
    String component();

    /** The form as it is to be read, such as without its empty rows. */
    default Form prepared(Form form) {
        return form;
    }

    /**
     * What was answered; null if nothing was, or if it was refused at its field.
     *
     * @param told what the address has told, by its names there; of what a form does not ask for, what was answered
     */
    @Nullable
    Object read(Form form, Map<String, Object> told);
}
