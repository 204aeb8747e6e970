package daybook.query.web;

import daybook.access.People;
import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.registers.BodyLine;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.ScorecardQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what things are called. */
@Component
public class Naming {
    private final RegistersQuery registers;
    private final ScorecardQuery scorecards;
    private final BorrowingQuery borrowing;
    private final People people;

    Naming(RegistersQuery registers, ScorecardQuery scorecards, BorrowingQuery borrowing, People people) {
        this.registers = registers;
        this.scorecards = scorecards;
        this.borrowing = borrowing;
        this.people = people;
    }

    /**
     * The names on this basis; it must count what {@link RegistersQuery#READS} names. Things of other views go by their ids
     * until those views have come as far.
     */
    public Names at(Basis basis) {
        return at(basis, List.of());
    }

    /** The same, with the names of these people. */
    public Names at(Basis basis, Collection<PersonId> persons) {
        return new Names(
                registers.bodies(basis).stream().collect(Collectors.toMap(BodyLine::body, BodyLine::name)),
                registers.offices(basis).stream().collect(Collectors.toMap(OfficeLine::office, OfficeLine::title)),
                persons.isEmpty() ? Map.of() : people.names(persons),
                new KnownThings(registers, scorecards, borrowing, basis));
    }
}
