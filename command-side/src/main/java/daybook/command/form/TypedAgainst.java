package daybook.command.form;

import daybook.acts.Act;
import daybook.command.refusal.Refusal;
import java.util.List;
import java.util.Map;

/** Holds how something was typed against what is known of the thing: a value no longer says how it was written. */
public interface TypedAgainst {

    /** @param told what the address has told, by its names there */
    List<Refusal> typed(Act act, Form form, Map<String, Object> told);
}
