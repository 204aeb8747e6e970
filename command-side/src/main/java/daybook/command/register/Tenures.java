package daybook.command.register;

import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who held an office when, the earliest first. */
public record Tenures(List<Tenure> list) {

    public static final Tenures NONE = new Tenures(List.of());

    /** A person's time in the office, both days included; without a last day it goes on. */
    public record Tenure(
            PersonId person, LocalDate from, @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        private Tenure ended(OfficeHolderEnded fact) {
            return to == null && person.equals(fact.person()) ? new Tenure(person, from, fact.effective()) : this;
        }
    }

    public Tenures {
        list = List.copyOf(list);
    }

    /** What it is after the fact. */
    public Tenures evolve(OfficeFact fact) {
        return switch (fact) {
            case OfficeEstablished _ -> this;
            case OfficeHolderAppointed appointed ->
                new Tenures(Stream.concat(
                                list.stream(), Stream.of(new Tenure(appointed.person(), appointed.effective(), null)))
                        .toList());
            case OfficeHolderEnded ended ->
                new Tenures(list.stream().map(tenure -> tenure.ended(ended)).toList());
        };
    }

    public boolean holds(PersonId person, LocalDate day) {
        return list.stream().anyMatch(tenure -> tenure.person().equals(person) && tenure.covers(day));
    }

    /** The last to be appointed, or null if nobody ever was. */
    public @Nullable Tenure last() {
        return list.isEmpty() ? null : list.getLast();
    }
}
