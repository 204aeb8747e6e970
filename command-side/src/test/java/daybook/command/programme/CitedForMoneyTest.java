package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.authority.Cited;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentDrawnDown;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An authority that is cited for what is done with the money of an investment. */
class CitedForMoneyTest {

    private static final String JANUARY = "2008-01-15";
    private static final String FEBRUARY = "2008-02-15";
    private static final Subject OTHER = new Subject.OfProposal(PROGRAMME, new ProposalId("R02"));
    private static final OfficeId CHAIR = new OfficeId("CHAIR");

    private static final Authority CABINET_CLAUSE = new Authority.UnderClause(ref(CABINET, JANUARY, "1"));

    private static Authority release(int number) {
        return new Authority.UnderApproval(new DelegationId("D"), number);
    }

    private static Spent drawn(Spent spent, int number, long pounds, String on, Authority by) {
        var fact = new InvestmentDrawnDown(PROGRAMME, PROPOSAL, number, pounds(pounds), day(on));
        return new Spent(spent.state().evolve(fact, by), spent.releases());
    }

    private final Spent firm = Spent.PROPOSED.approved(40, null, JANUARY);
    private final Spent released = Spent.PROPOSED
            .endorsed(40, "analysis")
            .approved(40, "analysis", JANUARY)
            .released(10, "2008-02-01")
            .released(10, "2008-02-02");

    private List<String> citing(Spent spent, MoveMoney move, Warrant warrant) {
        var entitlement = ProgrammeEntitlement.to(move, spent.state(), spent.releases());
        return rules(
                entitlement.against(new Cited("draw down investment", warrant, entitlement.usual(), OFFICE, TODAY)));
    }

    private List<String> drawing(Spent spent, String on, Warrant warrant) {
        return citing(spent, new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(1), day(on)), warrant);
    }

    private List<String> repaying(Spent spent, Warrant warrant) {
        return citing(spent, new RepayInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY)), warrant);
    }

    private static Warrant passed(String number, Verb verb, Subject subject) {
        return new Warrant.Passed(ofCabinet(clause(number, verb, subject, pounds(40))));
    }

    private static DelegationGranted delegation(Subject about, OfficeId... delegates) {
        return new DelegationGranted(
                new DelegationId("D"),
                ref(GROUP, "2007-12-13", "3"),
                List.of(delegates),
                about,
                pounds(40),
                List.of(),
                List.of(),
                null,
                day("2007-12-13"));
    }

    private static Warrant given(Subject about, int number, String on) {
        return new Warrant.Approved(
                delegation(about, CHAIR),
                new DelegatedApprovalGiven(
                        new DelegationId("D"), number, CHAIR, pounds(10), List.of(), List.of(), List.of(), day(on)));
    }

    private static final Warrant OFFICE_ALONE = new Warrant.Own(new Authority.OfOffice());

    @Test
    void the_clause_that_approved_it_carries_a_drawdown() {
        assertThat(drawing(firm, FEBRUARY, passed("1", Verb.APPROVE, THE_PROPOSAL)))
                .isEmpty();
    }

    @Test
    void the_duty_of_the_office_carries_no_drawdown_but_a_repayment() {
        assertThat(drawing(firm, FEBRUARY, OFFICE_ALONE)).containsExactly("authority-does-not-carry");
        assertThat(repaying(firm, OFFICE_ALONE)).isEmpty();
    }

    @Test
    void a_clause_about_another_investment_carries_neither() {
        var other = passed("9", Verb.APPROVE, OTHER);
        assertThat(drawing(firm, FEBRUARY, other)).containsExactly("authority-about-something-else");
        assertThat(repaying(firm, other)).containsExactly("authority-about-something-else");
    }

    @Test
    void a_clause_about_it_that_did_not_approve_its_money_carries_no_drawdown() {
        assertThat(drawing(firm, FEBRUARY, passed("7", Verb.APPROVE, THE_PROPOSAL)))
                .containsExactly("approves-nothing-of-it");
    }

    @Test
    void a_clause_that_was_passed_later_carries_nothing_earlier() {
        var twice = firm.approved(60, null, FEBRUARY);
        var later = new Warrant.Passed(new daybook.command.register.PassedClause(
                ref(CABINET, FEBRUARY, "1"),
                clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(60)),
                CABINET,
                java.util.Set.of(daybook.facts.body.Power.COMMIT_MONEY),
                day(FEBRUARY)));
        assertThat(drawing(twice, "2008-02-14", later)).containsExactly("approval-later-than-that");
        assertThat(drawing(twice, FEBRUARY, later)).isEmpty();
    }

    @Test
    void a_delegation_carries_no_drawdown_since_only_its_approvals_release_money() {
        assertThat(drawing(released, FEBRUARY, new Warrant.Delegated(delegation(THE_PROPOSAL, OFFICE), null)))
                .containsExactly("authority-does-not-carry");
    }

    @Test
    void a_delegation_carries_a_repayment_only_in_the_office_that_holds_it_and_if_it_is_about_it() {
        assertThat(repaying(released, new Warrant.Delegated(delegation(THE_PROPOSAL, OFFICE), null)))
                .isEmpty();
        assertThat(repaying(released, new Warrant.Delegated(delegation(THE_PROPOSAL, CHAIR), null)))
                .containsExactly("delegation-not-held");
        assertThat(repaying(released, new Warrant.Delegated(delegation(OTHER, OFFICE), null)))
                .containsExactly("authority-about-something-else");
    }

    @Test
    void an_approval_of_its_money_carries_a_drawdown_also_out_of_turn() {
        assertThat(drawing(released, FEBRUARY, given(THE_PROPOSAL, 1, "2008-02-01")))
                .isEmpty();
        assertThat(drawing(released, FEBRUARY, given(THE_PROPOSAL, 2, "2008-02-02")))
                .isEmpty();
    }

    @Test
    void an_approval_about_another_investment_carries_neither() {
        var other = given(OTHER, 1, "2008-02-01");
        assertThat(drawing(released, FEBRUARY, other)).containsExactly("authority-about-something-else");
        assertThat(repaying(released, other)).containsExactly("authority-about-something-else");
    }

    @Test
    void an_approval_that_was_given_later_carries_nothing_earlier() {
        assertThat(drawing(released, "2008-02-01", given(THE_PROPOSAL, 2, "2008-02-02")))
                .containsExactly("approval-later-than-that");
    }

    @Test
    void an_approval_of_which_nothing_is_left_carries_no_drawdown() {
        var spent = drawn(released, 1, 10, FEBRUARY, release(1));
        assertThat(drawing(spent, FEBRUARY, given(THE_PROPOSAL, 1, "2008-02-01")))
                .containsExactly("approval-spent");
    }

    @Test
    void an_approval_that_is_named_out_of_turn_carries_no_more_than_is_left_of_it() {
        var second = given(THE_PROPOSAL, 2, "2008-02-02");
        var some = drawn(released, 1, 4, FEBRUARY, release(2));
        assertThat(citing(some, new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(6), day(FEBRUARY)), second))
                .isEmpty();
        assertThat(citing(some, new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(7), day(FEBRUARY)), second))
                .containsExactly("approval-leaves-less");
    }

    @Test
    void an_approval_that_is_named_out_of_turn_carries_paying_back_no_more_than_was_drawn_under_it() {
        var second = given(THE_PROPOSAL, 2, "2008-02-02");
        var first = drawn(released, 1, 10, FEBRUARY, release(1));
        assertThat(repaying(first, second)).containsExactly("approval-owed-less");
        var both = drawn(first, 2, 1, FEBRUARY, release(2));
        assertThat(repaying(both, second)).isEmpty();
        assertThat(citing(both, new RepayInvestment(PROGRAMME, PROPOSAL, pounds(2), day(FEBRUARY)), second))
                .containsExactly("approval-owed-less");
    }

    @Test
    void an_approval_that_a_body_has_made_void_carries_neither() {
        var refused = drawn(released, 1, 10, FEBRUARY, release(1)).refused("2008-02-10");
        var first = given(THE_PROPOSAL, 1, "2008-02-01");
        assertThat(drawing(refused, FEBRUARY, first)).containsExactly("approval-void");
        assertThat(repaying(refused, first)).containsExactly("approval-void");
        assertThat(repaying(refused, passed("1", Verb.APPROVE, THE_PROPOSAL))).containsExactly("approval-void");
    }

    @Test
    void the_clause_that_refused_it_carries_paying_it_back() {
        var refused = drawn(firm, 1, 40, FEBRUARY, CABINET_CLAUSE).refused("2008-02-10");
        assertThat(repaying(refused, passed("2", Verb.REFUSE, THE_PROPOSAL))).isEmpty();
        assertThat(repaying(refused, passed("3", Verb.NOTE, THE_PROPOSAL))).containsExactly("clause-does-not-carry");
    }

    @Test
    void a_clause_or_a_delegation_about_the_facility_carries_a_repayment() {
        var facility = new Subject.OfFacility(PROGRAMME);
        assertThat(repaying(firm, passed("8", Verb.REQUEST, facility))).isEmpty();
        assertThat(repaying(firm, new Warrant.Delegated(delegation(facility, OFFICE), null)))
                .isEmpty();
    }
}
