package daybook.query.web;

import daybook.access.ReservedPage;
import daybook.access.SignedIn;
import daybook.store.watch.Finding;
import daybook.store.watch.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what is shown can be relied on while something in the book is not as it was recorded. */
@Component
class Doubt {
    static final String HEADER = "Daybook-Book";
    static final String DOES_NOT_ADD_UP = "does-not-add-up";

    private static final int MOST_NAMED = 3;

    private final Findings findings;
    private final Words words;

    Doubt(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
    }

    /**
     * What every page says while that is so.
     *
     * @param href where it is told in full; null for whoever may not read that
     */
    public record Told(
            String says, List<String> what, @Nullable String href) {}

    private List<Finding> alarms() {
        return findings.open().stream()
                .filter(finding -> finding.kind().isAlarm() && finding.kind().isOfTheBook())
                .toList();
    }

    boolean isAny() {
        return !alarms().isEmpty();
    }

    /** Null while everything adds up. */
    @Nullable
    Told told(@Nullable SignedIn who) {
        var alarms = alarms();
        if (alarms.isEmpty() || who == null) {
            return null;
        }
        return new Told(
                words.say("doubt.says", Integer.toString(alarms.size())),
                alarms.stream()
                        .limit(MOST_NAMED)
                        .map(finding -> words.say(
                                "doubt.what",
                                words.say("finding." + finding.kind().name()),
                                finding.subject()))
                        .toList(),
                ReservedPage.STATE_OF_THE_BOOK.isFor(who) ? "/state-of-the-book" : null);
    }
}
