package daybook.query.api;

import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.query.daybook.EntryLine;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the day book.
 *
 * @param entry its number
 * @param type what kind of fact it is
 * @param stream the thing it is about: {@code indicator:LEIC-R01}
 * @param numberInStream from 0
 * @param recordedAt when it was decided and recorded
 * @param enteredAt when it was given its number
 * @param effective the date on which it took effect
 * @param reason in the person's own words; empty where the fact speaks for itself
 * @param source the paper it was read from, if any
 */
public record EntryJson(
        long entry,
        String type,
        String stream,
        long numberInStream,
        Instant recordedAt,
        Instant enteredAt,
        LocalDate effective,
        PersonId person,
        @Nullable OfficeId office,
        Authority authority,
        String reason,
        @Nullable Source source,
        Fact fact) {

    static EntryJson of(EntryLine line) {
        var entered = line.entered();
        var by = entered.by();
        return new EntryJson(
                entered.entry(),
                line.fact().getClass().getSimpleName(),
                line.stream(),
                line.numberInStream(),
                entered.recordedAt(),
                entered.enteredAt(),
                entered.effective(),
                by.person(),
                by.office(),
                by.authority(),
                by.reason(),
                by.source(),
                line.fact());
    }
}
