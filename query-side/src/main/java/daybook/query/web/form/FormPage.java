package daybook.query.web.form;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form: either one with questions, or the one on which all answers are checked.
 *
 * @param caption the form, where the heading says only what this page of it is about
 * @param about what the form is about, as the ledger has it
 * @param action where it is sent; the command side takes it
 * @param stillHere whether what was typed is kept, although it was refused
 * @param notice what has become of what was sent or asked for, where that is not what somebody expects; null where it is
 * @param place where this page stands among the others
 * @param fields what is asked; nothing where answers are checked
 * @param answers what is to be checked; nothing where questions are asked
 * @param restsOn by what authority it would be entered; null where questions are asked, or something speaks against it
 * @param brings what would take effect with it; nothing where questions are asked, or where nothing would
 * @param stopper why nothing can be sent; null where it can
 */
public record FormPage(
        PageHead head,
        @Nullable String caption,
        String heading,
        @Nullable String intro,
        List<Detail> about,
        String action,
        boolean multipart,
        List<Problem> problems,
        boolean stillHere,
        @Nullable String notice,
        Step place,
        List<Field> fields,
        List<Answers> answers,
        @Nullable Link restsOn,
        List<Brought> brings,
        String button,
        @Nullable String stopper)
        implements View.HasHead {
    /**
     * Where a page stands among those of the form.
     *
     * @param kept under which id what is typed is kept
     * @param request the number by which a form sent twice is known again
     * @param number of the page from 1; 0 for the one on which everything is checked
     * @param to the page to go on to
     * @param back the page before; null for the first
     * @param backTo its address
     * @param fromCheck whether somebody came from where everything is checked
     * @param recorded the page that shows what was recorded from this form; null if nothing was yet
     */
    public record Step(
            String kept,
            String request,
            int number,
            String to,
            @Nullable String back,
            @Nullable String backTo,
            boolean fromCheck,
            @Nullable String recorded) {
        public boolean isCheck() {
            return number == 0;
        }
    }

    /**
     * A line of the summary of errors.
     *
     * @param wayOut what would satisfy the rule; empty where the message says so itself
     * @param href the field to mend; null for the form as a whole
     */
    public record Problem(
            String rule,
            String message,
            String wayOut,
            @Nullable String href) {

        private static final Pattern ENTRY = Pattern.compile("\\bentry ([1-9][0-9]{0,17})\\b");

        /** The message in parts, of which those that name an entry lead to it; the others lead nowhere. */
        public List<Link> parts() {
            List<Link> parts = new ArrayList<>();
            var entry = ENTRY.matcher(message);
            int from = 0;
            while (entry.find()) {
                parts.add(new Link(message.substring(from, entry.start()), ""));
                parts.add(new Link(entry.group(), "/entries/" + entry.group(1)));
                from = entry.end();
            }
            parts.add(new Link(message.substring(from), ""));
            return parts;
        }
    }
}
