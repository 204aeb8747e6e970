package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.GrantExample.grant;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.example.InMemoryRegister;
import daybook.facts.body.BodyEstablished;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.programme.InvestmentProposed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the day book knows of what a delegation names. */
class MentionedTest {

    private static final GrantDelegation GRANT = grant(
            List.of(OFFICE, new OfficeId("NOBODY")), List.of(CONSULTEE), pounds(100_000), List.of(ANALYSIS), null);

    @Test
    void of_an_empty_day_book_nothing_is_known() {
        assertThat(Mentioned.in(GRANT, new InMemoryRegister())).isEqualTo(new Mentioned(null, false, Set.of()));
    }

    @Test
    void the_clause_the_subject_and_the_offices_of_delegates_and_consultees_are_found() {
        Clause delegating = clause("3", Verb.DELEGATE, THE_PROPOSAL, pounds(100_000));
        var meeting = ref(GROUP, "2007-12-13", "3").meeting();
        var register = new InMemoryRegister()
                .with(
                        new BodyEstablished(GROUP, "A group", OF_GROUP, day("2006-04-01")),
                        new MeetingHeld(meeting, GROUP, day("2007-12-13")),
                        new ResolutionPassed(
                                meeting,
                                "4",
                                "Delegation",
                                null,
                                ResolutionBasis.ASSUMED,
                                List.of(delegating),
                                day("2007-12-13")),
                        new InvestmentProposed(
                                PROGRAMME, PROPOSAL, INDICATOR, pounds(100_000), "Places", day("2007-12-13")),
                        new OfficeEstablished(OFFICE, "An office", null, day("2006-04-01")),
                        new OfficeEstablished(CONSULTEE, "Another", null, day("2006-04-01")));
        assertThat(Mentioned.in(GRANT, register))
                .isEqualTo(new Mentioned(ofGroup(delegating), true, Set.of(OFFICE, CONSULTEE)));
    }
}
