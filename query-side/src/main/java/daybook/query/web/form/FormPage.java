package daybook.query.web.form;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
        private static final Pattern ENTRY = Pattern.compile("\\bentry (\\d{1,18})\\b");

        /** The way out, with the entries that it names as links; what is no link has no address. */
        public List<Link> ways() {
            return linked(wayOut);
        }

        /** The message likewise. */
        public List<Link> parts() {
            return linked(message);
        }

        /** The entries that the message alone names, as it leads to a field itself. */
        public List<Link> named() {
            List<Link> said = ways();
            return ENTRY.matcher(message)
                    .results()
                    .map(Problem::to)
                    .distinct()
                    .filter(entry -> !said.contains(entry))
                    .toList();
        }

        private static Link to(MatchResult found) {
            return new Link(found.group(), "/entries/" + found.group(1));
        }

        private static List<Link> linked(String text) {
            List<Link> pieces = new ArrayList<>();
            int from = 0;
            for (Matcher found = ENTRY.matcher(text); found.find(); from = found.end()) {
                pieces.add(new Link(text.substring(from, found.start()), ""));
                pieces.add(to(found));
            }
            pieces.add(new Link(text.substring(from), ""));
            return pieces;
        }
    }
}
