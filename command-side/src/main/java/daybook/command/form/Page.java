package daybook.command.form;

import daybook.facts.authority.Authority;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form that is filled in over several.
 *
 * @param number of the page that was sent, from 1
 * @param to the page to go on to, which may be {@link #CHECK}
 * @param back the page to go back to, if that is wanted instead
 * @param fromCheck whether somebody came from where everything is checked, and goes back there
 * @param asked the names of the fields that the page asks for
 */
record Page(String number, String to, @Nullable String back, boolean fromCheck, Set<String> asked) {

    /** Where everything typed is shown once more before it is recorded. */
    static final String CHECK = "check";

    /** The fields in which pages say where they belong; they are not part of what the form says. */
    static final String KEPT = "journey-kept";

    static final String NUMBER = "journey-page";
    static final String TO = "journey-to";
    static final String BACK = "journey-back";
    static final String THEN = "journey-then";
    static final String ASKED = "journey-asks";
    static final String REQUEST = "request";

    /** Whether something that looks wrong is right, asked only where it does, and where everything is checked. */
    static final String CONFIRMED = "confirmed";

    /** What the entry would rest on, found out when everything has been answered. */
    static final String RESTS_ON = "journey-rests-on";

    /** What the act would bring about besides, a line each, as {@link ForeseenLines} writes it. */
    static final String BRINGS = "journey-brings";

    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?|" + CHECK);

    /** The page that was sent; null if the form was sent as a whole. */
    static @Nullable Page of(Form form) {
        String number = form.typed(NUMBER);
        String to = form.typed(TO);
        String back = form.typed(BACK);
        return PLACE.matcher(number).matches() && PLACE.matcher(to).matches()
                ? new Page(
                        number,
                        to,
                        PLACE.matcher(back).matches() ? back : null,
                        form.typed(THEN).equals(CHECK),
                        Set.copyOf(form.entries().getOrDefault(ASKED, List.of())))
                : null;
    }

    static boolean isNumber(String typed) {
        return PLACE.matcher(typed).matches();
    }

    /** Under which id what has been typed so far is kept; null if the form was sent from nowhere. */
    static @Nullable UUID kept(Form form) {
        return id(form.typed(KEPT));
    }

    static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** What whoever checked the answers was told that the entry would rest on; null if they were told nothing. */
    static @Nullable Authority restsOn(Form form) {
        try {
            String told = form.typed(RESTS_ON);
            return told.isEmpty() ? null : Authority.parse(told);
        } catch (IllegalArgumentException notTold) {
            return null;
        }
    }

    /** Whether a field says something about the page, or is the browser's token. */
    static boolean isOfThePage(String name) {
        return name.startsWith("journey-") || name.equals("_csrf");
    }

    /** Whether everything is to be shown to be checked next. */
    boolean isLast() {
        return back == null ? to.equals(CHECK) : back.equals(CHECK);
    }

    /** Where a page that is shown again leads to afterwards. */
    String then() {
        return fromCheck ? "&then=" + CHECK : "";
    }

    boolean asks(@Nullable String field) {
        return field != null && asked.contains(field);
    }
}
