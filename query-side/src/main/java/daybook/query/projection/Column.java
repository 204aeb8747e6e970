package daybook.query.projection;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.Id;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How exact values are kept in columns: pence as bigint, measures as numeric with their digits, the rest as text. */
final class Column {

    private Column() {}

    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Long number -> number;
            case Integer number -> number;
            case Boolean flag -> flag;
            case LocalDate date -> date;
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Pence pence -> pence.value();
            case Measure measure -> measure.value();
            case Ratio ratio -> ratio.text();
            case Id id -> id.value();
            case ProposalId id -> id.value();
            case PersonId id -> id.value();
            case ClauseRef clause -> clause.text();
            case Subject subject -> subject.text();
            case Authority authority -> authority.text();
            case Sha256 digest -> digest.hex();
            case Enum<?> constant -> constant.name();
            case Collection<?> many ->
                many.stream().map(one -> String.valueOf(plain(one))).toArray(String[]::new);
            default ->
                throw new IllegalArgumentException(
                        "No column holds a " + value.getClass().getSimpleName());
        };
    }
}
