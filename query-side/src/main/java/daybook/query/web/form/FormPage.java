package daybook.query.web.form;

import daybook.query.web.Detail;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with a form.
 *
 * @param about what the form is about, as the ledger has it
 * @param action where it is sent; the command side takes it
 * @param stopper why nothing can be sent; null where it can
 */
public record FormPage(
        PageHead head,
        String heading,
        @Nullable String intro,
        List<Detail> about,
        String action,
        boolean multipart,
        List<Problem> problems,
        List<Field> fields,
        String button,
        @Nullable String stopper)
        implements View.HasHead {
    /**
     * A line of the summary of errors.
     *
     * @param target the field to mend; null for the form as a whole
     */
    public record Problem(
            String rule,
            String message,
            String wayOut,
            @Nullable String target) {}
}
