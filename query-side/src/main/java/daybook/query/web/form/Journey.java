package daybook.query.web.form;

import daybook.query.web.Carried;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a form that is filled in page by page.
 *
 * @param path of the form
 * @param kept under which id what they type is kept
 * @param asked the page that they ask for: its number, {@link #CHECK}, or null for whichever needs them first
 * @param backToCheck whether they have come from checking, and go back there
 * @param typed what they have typed so far, and the reasons against it
 * @param recorded the page that shows what was recorded from it; null if nothing was yet
 * @param fate what has become of what they sent or ask for, where that is not what they expect; null where it is
 */
record Journey(
        String path,
        UUID kept,
        @Nullable String asked,
        boolean backToCheck,
        Typed typed,
        @Nullable String recorded,
        @Nullable Fate fate) {
    static final String CHECK = "check";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    /** What somebody has to be told before they go on. */
    enum Fate {
        /** It was sent when their sign-in no longer held: it was kept, and nothing was done with it. */
        LATE,
        /** What they ask for is not kept for them, or no longer. */
        GONE
    }

    /** A form that nobody has typed into. */
    static Journey begun(String path) {
        return new Journey(path, UUID.randomUUID(), null, false, Typed.NOTHING, null, null);
    }

    /** An empty one, in place of one that is not there. */
    static Journey inPlace(String path) {
        return new Journey(path, UUID.randomUUID(), null, false, Typed.NOTHING, null, Fate.GONE);
    }

    static Journey on(HttpServletRequest request, String path, UUID kept, BegunForms.Kept found) {
        return new Journey(
                path,
                kept,
                request.getParameter("page"),
                CHECK.equals(request.getParameter("then")),
                found.typed(),
                found.recorded(),
                request.getParameter("late") == null || found.recorded() != null ? null : Fate.LATE);
    }

    /** The number of the page to show, from 1; 0 for the one on which everything is checked. */
    int at(List<Page> pages) {
        if (recorded != null || CHECK.equals(asked)) {
            return 0;
        }
        if (asked != null && NUMBER.matcher(asked).matches()) {
            return Math.min(Integer.parseInt(asked), pages.size());
        }
        return typed.isRefused() ? firstRefused(pages) : firstUnanswered(pages);
    }

    /** Where to go on with what was begun: the first page of which anything was not answered, or else the last. */
    private int firstUnanswered(List<Page> pages) {
        for (int number = 1; number < pages.size(); number++) {
            if (pages.get(number - 1).fields().stream()
                    .anyMatch(field -> field.isSeen() && !typed.isAnswered(field.name()))) {
                return number;
            }
        }
        return pages.size();
    }

    /** The first page with a field that was refused; 0 if it is none of the fields. */
    private int firstRefused(List<Page> pages) {
        return typed.refusals().stream()
                .mapToInt(refusal -> Page.of(refusal.field(), pages))
                .filter(number -> number > 0)
                .min()
                .orElse(0);
    }

    /** The page to go on to after this one. */
    String after(int number, List<Page> pages) {
        return backToCheck || number == pages.size() ? CHECK : Integer.toString(number + 1);
    }

    /** The address of another page of the form. */
    String to(String page) {
        return Carried.NOTHING.to(path, "kept", kept.toString(), "page", page);
    }

    /** The address of a page that leads back to checking. */
    String toChange(int number) {
        List<String> parameters = new ArrayList<>(List.of("kept", kept.toString()));
        parameters.addAll(List.of("page", Integer.toString(number), "then", CHECK));
        return Carried.NOTHING.to(path, parameters.toArray(String[]::new));
    }

    /** The number by which the command side knows the form again, however often it is sent. */
    String request() {
        var given = typed.values("request");
        return given.isEmpty() ? UUID.randomUUID().toString() : given.getFirst();
    }
}
