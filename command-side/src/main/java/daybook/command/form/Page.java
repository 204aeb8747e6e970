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
 * @param asked the names of the fields that the page asks for
 */
record Page(String number, String to, Set<String> asked) {

    /** Where everything typed is shown once more before it is recorded. */
    static final String CHECK = "check";

    /** The fields in which pages say where they belong; they are not part of what the form says. */
    static final String KEPT = "journey-kept";

    static final String NUMBER = "journey-page";
    static final String TO = "journey-to";
    static final String ASKED = "journey-asks";
    static final String REQUEST = "request";

    /** What the entry would rest on, found out when everything has been answered. */
    static final String RESTS_ON = "journey-rests-on";

    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?|" + CHECK);

    /** The page that was sent; null if the form was sent as a whole. */
    static @Nullable Page of(Form form) {
        String number = form.typed(NUMBER);
        String to = form.typed(TO);
        return PLACE.matcher(number).matches() && PLACE.matcher(to).matches()
                ? new Page(number, to, Set.copyOf(form.entries().getOrDefault(ASKED, List.of())))
                : null;
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

    boolean isLast() {
        return to.equals(CHECK);
    }

    boolean asks(@Nullable String field) {
        return field != null && asked.contains(field);
    }
}
