package daybook.command.meeting;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.consequence.Consequence;
import daybook.command.desk.Desk;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause hands on, and takes back, takes effect by its being recorded. */
class DelegatingClauseIT extends Resolving {

    @Test
    void a_delegation_is_granted_with_what_is_said_beside_its_clause_and_outstanding_without() {
        programme("DEL", "A");
        var meeting = meets(GROUP);
        var terms = new HandedOn("2", List.of(OFFICE), List.of(), null, List.of(), null);
        var resolution = new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(
                        clause("1", Verb.DELEGATE, proposal("DEL", "A"), 100L, null),
                        clause("2", Verb.DELEGATE, proposal("DEL", "A"), 60L, null)),
                List.of(terms),
                List.of());
        assertThat(side.bean(Desk.class).rehearse(request(), resolution).consequences())
                .satisfiesExactly(
                        first -> assertThat(first.consequence())
                                .isEqualTo(new Consequence.Outstanding(
                                        new ClauseRef(meeting, "7", "1"), GrantDelegation.class)),
                        second -> assertThat(second.facts())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        DelegationGranted.class,
                                        granted -> assertThat(granted.cap()).isEqualTo(pounds(60))));
        assertThat(side.recorded(resolution)).hasSize(2);
    }

    @Test
    void an_approval_on_or_after_the_day_of_a_revoking_clause_is_refused_whether_or_not_the_revocation_was_recorded() {
        programme("REV", "A");
        var meeting = meets(GROUP);
        side.recorded(new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause("1", Verb.DELEGATE, proposal("REV", "A"), 100L, null)),
                List.of(new HandedOn("1", List.of(OFFICE), List.of(), null, List.of(), null)),
                List.of()));
        var delegation = new DelegationId(meeting + "-7-1");
        var revoking = meets(GROUP);
        LocalDate on = day("2008-01-01").plusDays(days);
        side.passedBefore(
                resolution(revoking, clause("1", Verb.REVOKE, new Subject.OfDelegation(delegation), null, null)));
        assertThat(told(delegation, DelegationRevoked.class)).isEmpty();
        assertThat(side.refused(request(new Authority.UnderDelegation(delegation)), approval(delegation, on)))
                .contains("approval-after-revocation");
        assertThat(side.refused(
                        request(new Authority.UnderDelegation(delegation)), approval(delegation, on.plusDays(1))))
                .contains("approval-after-revocation");
    }

    @Test
    void a_revoking_clause_takes_the_delegation_back_by_being_recorded() {
        programme("REV2", "A");
        var meeting = meets(GROUP);
        side.recorded(new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause("1", Verb.DELEGATE, proposal("REV2", "A"), 100L, null)),
                List.of(new HandedOn("1", List.of(OFFICE), List.of(), null, List.of(), null)),
                List.of()));
        var delegation = new DelegationId(meeting + "-7-1");
        side.recorded(
                resolution(meets(GROUP), clause("1", Verb.REVOKE, new Subject.OfDelegation(delegation), null, null)));
        assertThat(told(delegation, DelegationRevoked.class)).hasSize(1);
    }

    private static ApproveUnderDelegation approval(DelegationId delegation, LocalDate on) {
        Pence amount = pounds(10);
        return new ApproveUnderDelegation(delegation, amount, List.of(), List.of(), List.of(), on);
    }
}
