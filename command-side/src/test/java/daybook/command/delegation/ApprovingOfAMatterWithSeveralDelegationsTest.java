package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATE;
import static daybook.command.delegation.DelegationExample.ON;
import static daybook.command.delegation.DelegationExample.approve;
import static daybook.command.delegation.DelegationExample.plain;
import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovingOfAMatterWithSeveralDelegationsTest {

    private static final DelegationId RIVAL = new DelegationId("RIVAL");

    private static DelegatedApprovalGiven given(DelegationId under, long pounds, String on) {
        return new DelegatedApprovalGiven(under, 1, OFFICE, pounds(pounds), List.of(), List.of(), List.of(), day(on));
    }

    private static Allowance allowed(DelegatedApprovalGiven... given) {
        return new Allowance(
                List.of(
                        new Allowance.Step(day("2007-12-01"), pounds(120_000), false),
                        new Allowance.Step(day("2007-12-13"), pounds(100_000), true)),
                List.of(given));
    }

    private static Verdict decide(long pounds, Allowance allowance) {
        return Approving.decide(plain(), approve(pounds(pounds), ON), DELEGATE, allowance, TODAY);
    }

    @Test
    void more_than_was_approved_of_the_matter_is_refused_with_the_figures_and_the_rival() {
        assertThat(((Verdict.Rejected) decide(40_001, allowed(given(RIVAL, 60_000, "2008-02-01")))).refusals())
                .containsExactly(new DelegationRefusal.AboveMatter(
                        "amount",
                        pounds(40_001),
                        THE_PROPOSAL.text(),
                        pounds(100_000),
                        ON,
                        pounds(60_000),
                        List.of(RIVAL),
                        pounds(40_000)));
    }

    @Test
    void what_is_left_of_the_matter_is_approved() {
        assertThat(rules(decide(40_000, allowed(given(RIVAL, 60_000, "2008-02-01")))))
                .isEmpty();
    }

    @Test
    void an_approval_entered_late_is_held_against_those_given_since() {
        assertThat(rules(decide(40_001, allowed(given(RIVAL, 60_000, "2008-03-01")))))
                .containsExactly("above-matter");
    }

    @Test
    void the_cap_is_told_first() {
        assertThat(rules(decide(100_001, allowed()))).containsExactly("above-cap");
    }

    @Test
    void nothing_is_approved_of_what_a_body_refused() {
        var refused = new Allowance(
                List.of(
                        new Allowance.Step(day("2007-12-13"), pounds(100_000), true),
                        new Allowance.Step(day("2008-02-01"), pounds(0), true)),
                List.of());
        assertThat(rules(decide(1, refused))).containsExactly("above-matter");
    }

    @Test
    void where_no_amount_is_stated_each_cap_holds_alone() {
        var unstated = new Allowance(
                List.of(new Allowance.Step(day("2007-12-01"), null, false)),
                List.of(given(RIVAL, 60_000, "2008-02-01")));
        assertThat(rules(decide(100_000, unstated))).isEmpty();
    }

    @Test
    void what_is_allowed_is_read_from_what_was_decided_and_the_later_view_of_another_body_is_left_out() {
        var register = new InMemoryRegister()
                .with(
                        new InvestmentProposed(
                                PROGRAMME, PROPOSAL, INDICATOR, pounds(120_000), "Places", day("2007-12-01")),
                        new InvestmentEndorsed(
                                PROGRAMME,
                                PROPOSAL,
                                ref(GROUP, "2007-12-13", "1"),
                                pounds(90_000),
                                null,
                                null,
                                day("2007-12-13")),
                        new InvestmentApproved(
                                PROGRAMME,
                                PROPOSAL,
                                ref(CABINET, "2008-01-15", "1"),
                                pounds(100_000),
                                null,
                                day("2008-01-15")),
                        new InvestmentRefused(PROGRAMME, PROPOSAL, ref(GROUP, "2008-02-01", "1"), day("2008-02-01")),
                        new InvestmentViewTaken(
                                PROGRAMME,
                                PROPOSAL,
                                ref(GROUP, "2008-02-01", "1"),
                                false,
                                null,
                                null,
                                day("2008-02-01")),
                        new InvestmentApprovedAgain(
                                PROGRAMME,
                                PROPOSAL,
                                ref(CABINET, "2008-03-01", "1"),
                                pounds(50_000),
                                null,
                                day("2008-03-01")),
                        new DelegationGranted(
                                RIVAL,
                                ref(GROUP, "2007-12-13", "3"),
                                List.of(OFFICE),
                                THE_PROPOSAL,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                day("2007-12-14")),
                        given(RIVAL, 60_000, "2008-02-01"));
        var allowance = Allowance.of(THE_PROPOSAL, register);
        assertThat(allowance.on(day("2007-12-05"))).isEqualTo(pounds(120_000));
        assertThat(allowance.on(day("2007-12-20"))).isEqualTo(pounds(90_000));
        assertThat(allowance.on(ON)).isEqualTo(pounds(100_000));
        assertThat(allowance.on(day("2008-03-01"))).isEqualTo(pounds(50_000));
        assertThat(allowance.approved(ON)).isEqualTo(pounds(60_000));
        assertThat(allowance.left(day("2008-03-01"))).as("never below nothing").isEqualTo(pounds(0));
    }
}
