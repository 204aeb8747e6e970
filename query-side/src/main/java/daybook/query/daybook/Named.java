package daybook.query.daybook;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom entries name. */
public final class Named {

    private Named() {}

    /** Those who made these entries, and those whom they speak of. */
    public static List<PersonId> in(Collection<EntryLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.entered().by().person()), Stream.ofNullable(spokenOf(line.fact()))))
                .distinct()
                .toList();
    }

    private static @Nullable PersonId spokenOf(Fact fact) {
        return switch (fact) {
            case OfficeHolderAppointed held -> held.person();
            case OfficeHolderEnded held -> held.person();
            case AccountFact account -> account.person();
            // No other fact names a person but its author.
            case Fact _ -> null;
        };
    }
}
