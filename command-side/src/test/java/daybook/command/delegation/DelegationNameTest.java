package daybook.command.delegation;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.form.Form;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given a clause about two investments: each of their delegations has a name of its own. */
class DelegationNameTest {

    private static final ClauseRef CLAUSE = ref(GROUP, "2007-12-13", "3");
    private static final Subject OTHER = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));

    private static @Nullable Object named(Map<String, Object> answered) {
        var resolution = new ResolutionPassed(
                CLAUSE.meeting(),
                CLAUSE.item(),
                "Item",
                null,
                null,
                null,
                null,
                ResolutionBasis.ASSUMED,
                List.of(new Clause(
                        "3",
                        "3",
                        List.of(Verb.DELEGATE),
                        "as minuted",
                        List.of(THE_PROPOSAL, OTHER),
                        null,
                        null,
                        null)),
                day("2007-12-13"));
        var register =
                new InMemoryRegister().with(new MeetingHeld(CLAUSE.meeting(), GROUP, day("2007-12-13")), resolution);
        return new DelegationName(register).read(new Form(Map.of()), answered);
    }

    @Test
    void the_first_goes_by_the_clause_and_the_next_by_its_place_too() {
        assertThat(named(Map.of("clause", CLAUSE, "subject", THE_PROPOSAL)))
                .isEqualTo(new DelegationId("GROUP-2007-12-13-4-3"));
        assertThat(named(Map.of("clause", CLAUSE, "subject", OTHER)))
                .isEqualTo(new DelegationId("GROUP-2007-12-13-4-3-2"));
    }

    @Test
    void what_the_clause_does_not_name_goes_by_the_clause_alone() {
        assertThat(named(Map.of("clause", CLAUSE, "subject", new Subject.OfMatter("to sign"))))
                .isNull();
        assertThat(named(Map.of("subject", OTHER))).isNull();
    }
}
