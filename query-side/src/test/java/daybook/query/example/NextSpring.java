package daybook.query.example;

import static daybook.query.example.DecemberPaper.DAY;
import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.DecemberPaper.SSOG_CHAIR;
import static daybook.query.example.DecemberPaper.clause;
import static daybook.query.example.DecemberPaper.subject;

import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The December paper, both its delegations of one matter, an approval under the first, and a new chair. */
public final class NextSpring {

    public static final DelegationId ONE = new DelegationId("SSOG-2007-12-13-4-8");
    public static final DelegationId OTHER = new DelegationId("SSOG-2007-12-13-4-9");
    public static final PersonId NEW_CHAIR = new PersonId("p-new");
    public static final LocalDate FIRST_OF_APRIL = LocalDate.of(2008, 4, 1);

    private NextSpring() {}

    public static List<Recorded> entries() {
        List<Recorded> all = new ArrayList<>(DecemberPaper.entries());
        all.add(delegation(ONE, "8", List.of(LT_CHAIR), List.of(SSOG_CHAIR)));
        all.add(delegation(OTHER, "9", List.of(SSOG_CHAIR, LT_CHAIR), List.of()));
        all.add(Recorded.of(new DelegatedApprovalGiven(
                        ONE,
                        1,
                        LT_CHAIR,
                        Pence.ofPounds(60_000),
                        List.of(new Consultation(SSOG_CHAIR, LocalDate.of(2008, 2, 20), "content")),
                        List.of(),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        LocalDate.of(2008, 2, 21)))
                .under(new Authority.UnderDelegation(ONE)));
        all.add(Recorded.of(new OfficeHolderEnded(LT_CHAIR, new PersonId("p-chair"), LocalDate.of(2008, 3, 31))));
        all.add(Recorded.of(new OfficeHolderAppointed(LT_CHAIR, NEW_CHAIR, FIRST_OF_APRIL)));
        return all;
    }

    private static Recorded delegation(
            DelegationId id, String clause, List<OfficeId> delegates, List<OfficeId> consultees) {
        return Recorded.of(new DelegationGranted(
                        id,
                        clause(clause),
                        delegates,
                        subject("R03"),
                        Pence.ofPounds(100_000),
                        consultees,
                        List.of(new Condition("1", "claims data analysed")),
                        null,
                        DAY))
                .under(new Authority.UnderClause(clause(clause)));
    }
}
