package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.meeting.Standing.Decided.BEFORE;
import static daybook.command.meeting.Standing.Decided.HERE;
import static daybook.command.meeting.Standing.Decided.NOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.command.consequence.Consequence;
import daybook.command.register.PassedClause;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseEffectsTest {

    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final Standing AUTHORISED = standing(false, true, false, false, false);
    private static final Standing AWAITED = standing(false, true, true, true, false);

    private static Standing standing(
            boolean decided, boolean authorised, boolean asked, boolean awaits, boolean revoked) {
        return new Standing(decided ? BEFORE : NOT, false, authorised, asked, awaits, revoked, Set.of());
    }

    private static Clause clause(
            Verb verb, @Nullable Subject about, @Nullable Pence amount, @Nullable BodyId subjectTo) {
        return new Clause("1", verb, "as minuted", about, amount, "if shown", subjectTo);
    }

    private static List<Consequence> effects(PassedClause passed, Standing standing) {
        var resolution = new RecordResolution(
                passed.ref().meeting(), "4", "Item", null, ResolutionBasis.ASSUMED, List.of(passed.clause()));
        return ClauseEffects.of(resolution, passed, _ -> standing);
    }

    private static @Nullable Class<? extends Command> act(PassedClause passed, Standing standing) {
        return effects(passed, standing).stream()
                .filter(Consequence.Act.class::isInstance)
                .<Class<? extends Command>>map(
                        effect -> ((Consequence.Act) effect).command().getClass())
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDORSE", "AGREE_IN_PRINCIPLE", "REFUSE", "APPROVE"})
    void a_deciding_clause_about_an_investment_decides_it(Verb verb) {
        assertThat(act(ofCabinet(clause(verb, THE_PROPOSAL, pounds(5), null)), Standing.NEW))
                .isEqualTo(DecideInvestment.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTE", "COMMENT", "DEFER", "REFER", "REQUEST"})
    void a_clause_that_decides_nothing_has_no_effect_on_an_investment(Verb verb) {
        assertThat(effects(ofCabinet(clause(verb, THE_PROPOSAL, pounds(5), null)), Standing.NEW))
                .isEmpty();
    }

    @Test
    void what_a_body_may_not_approve_of_its_own_right_takes_no_effect() {
        assertThat(effects(ofGroup(clause(Verb.APPROVE, THE_PROPOSAL, pounds(5), null)), Standing.NEW))
                .singleElement()
                .isInstanceOf(Consequence.BeyondPowers.class);
    }

    private static Standing decided(Standing.Decided when, boolean owed) {
        return new Standing(when, owed, false, false, false, false, Set.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVE", "AGREE_IN_PRINCIPLE", "REFUSE"})
    void a_body_that_may_commit_money_decides_again_at_a_further_meeting(Verb verb) {
        assertThat(act(ofCabinet(clause(verb, THE_PROPOSAL, pounds(5), null)), decided(BEFORE, false)))
                .isEqualTo(DecideInvestment.class);
    }

    @Test
    void a_further_clause_of_another_body_or_of_the_same_meeting_is_put_on_record() {
        var again = List.of(
                effects(ofGroup(clause(Verb.ENDORSE, THE_PROPOSAL, pounds(5), null)), decided(BEFORE, false)),
                effects(ofCabinet(clause(Verb.APPROVE, THE_PROPOSAL, pounds(5), null)), decided(HERE, false)));
        assertThat(again)
                .allSatisfy(
                        effects -> assertThat(effects).singleElement().isInstanceOf(Consequence.DecidedBefore.class));
    }

    @Test
    void whether_an_approval_gives_up_money_that_is_owed_somebody_has_to_say() {
        assertThat(effects(ofCabinet(clause(Verb.APPROVE, THE_PROPOSAL, pounds(5), null)), decided(BEFORE, true)))
                .singleElement()
                .isInstanceOf(Consequence.DecidedBefore.class);
        assertThat(act(ofCabinet(clause(Verb.REFUSE, THE_PROPOSAL, null, null)), decided(BEFORE, true)))
                .isEqualTo(DecideInvestment.class);
    }

    private static Clause several(List<Verb> verbs, List<Subject> subjects) {
        return new Clause("4-a", "4(a)", verbs, "as minuted", subjects, null, null, null);
    }

    @Test
    void a_clause_decides_about_each_of_its_matters_and_what_it_only_notes_changes_nothing() {
        var other = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));
        var decides = several(List.of(Verb.NOTE, Verb.COMMENT, Verb.APPROVE), List.of(THE_PROPOSAL, other, FACILITY));
        assertThat(effects(ofCabinet(decides), AUTHORISED))
                .extracting(effect -> ((Consequence.Act) effect).command())
                .containsExactly(
                        new DecideInvestment(
                                PROGRAMME, PROPOSAL, ofCabinet(decides).ref()),
                        new DecideInvestment(
                                PROGRAMME, other.proposal(), ofCabinet(decides).ref()));
        assertThat(effects(
                        ofCabinet(several(List.of(Verb.NOTE, Verb.COMMENT), List.of(THE_PROPOSAL, other))), AUTHORISED))
                .isEmpty();
    }

    @Test
    void what_a_body_may_not_do_about_several_matters_is_told_once() {
        var beyond = several(
                List.of(Verb.APPROVE),
                List.of(THE_PROPOSAL, new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"))));
        assertThat(effects(ofGroup(beyond), Standing.NEW)).singleElement().isInstanceOf(Consequence.BeyondPowers.class);
    }

    @Test
    void a_clause_approves_and_delegates_in_one() {
        var both = several(List.of(Verb.APPROVE, Verb.DELEGATE), List.of(THE_PROPOSAL));
        assertThat(effects(ofCabinet(both), Standing.NEW))
                .extracting(Consequence::getClass)
                .containsExactly(Consequence.Outstanding.class, Consequence.Act.class);
    }

    @Test
    void what_is_no_money_is_handed_on_in_words_once_and_without_the_amount_of_the_clause() {
        var passed = ofCabinet(clause(Verb.DELEGATE, THE_PROPOSAL, pounds(100_000), null));
        var terms = new HandedOn(
                passed.clause().number(), "to sign the agreement", List.of(OFFICE), List.of(), null, List.of(), null);
        var resolution = new RecordResolution(
                passed.ref().meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(passed.clause()),
                List.of(terms),
                List.of());
        assertThat(ClauseEffects.of(resolution, passed, _ -> Standing.NEW))
                .extracting(effect -> (GrantDelegation) ((Consequence.Act) effect).command())
                .extracting(GrantDelegation::subject, GrantDelegation::cap)
                .containsExactly(tuple(new Subject.OfMatter("to sign the agreement"), null));
    }

    @Test
    void each_matter_of_a_delegating_clause_is_handed_on_by_itself() {
        var other = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));
        var passed = ofCabinet(several(List.of(Verb.DELEGATE), List.of(THE_PROPOSAL, other)));
        var terms = new HandedOn("4-a", List.of(OFFICE), List.of(), pounds(7), List.of(), null);
        var resolution = new RecordResolution(
                passed.ref().meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(passed.clause()),
                List.of(terms),
                List.of());
        String first = GrantDelegation.named(passed.ref()).value();
        assertThat(ClauseEffects.of(resolution, passed, _ -> Standing.NEW))
                .extracting(effect -> (GrantDelegation) ((Consequence.Act) effect).command())
                .extracting(grant -> grant.delegation().value(), GrantDelegation::subject)
                .containsExactly(tuple(first, THE_PROPOSAL), tuple(first + "-2", other));
    }

    private static List<GrantDelegation> granted(Clause clause, HandedOn terms) {
        var passed = ofCabinet(clause);
        var resolution = new RecordResolution(
                passed.ref().meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(passed.clause()),
                List.of(terms),
                List.of());
        return ClauseEffects.of(resolution, passed, _ -> Standing.NEW).stream()
                .map(effect -> (GrantDelegation) ((Consequence.Act) effect).command())
                .toList();
    }

    @Test
    void the_amount_of_a_clause_about_several_is_no_cap_of_each_and_its_offices_and_caps_are_those_of_all() {
        var other = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));
        var clause = new Clause(
                "3",
                "3",
                List.of(Verb.DELEGATE),
                "as minuted",
                List.of(THE_PROPOSAL, other, new Subject.OfIndicator(INDICATOR)),
                pounds(300_000),
                null,
                null);
        var offices = List.of(OFFICE, new OfficeId("OTHER"));
        var terms = new HandedOn(
                "3",
                null,
                offices,
                Deciding.SEVERALLY,
                List.of(),
                null,
                pounds(50_000),
                pounds(200_000),
                List.of(),
                null);
        assertThat(granted(clause, terms))
                .extracting(
                        GrantDelegation::delegates,
                        GrantDelegation::deciding,
                        GrantDelegation::cap,
                        GrantDelegation::eachCap,
                        GrantDelegation::sharedCap)
                .containsExactly(
                        tuple(offices, Deciding.SEVERALLY, null, pounds(50_000), pounds(200_000)),
                        tuple(offices, Deciding.SEVERALLY, null, pounds(50_000), pounds(200_000)),
                        tuple(offices, Deciding.SEVERALLY, null, pounds(50_000), null));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVE", "REFUSE"})
    void a_clause_of_the_body_that_was_asked_answers_the_request_for_more(Verb verb) {
        assertThat(act(ofCabinet(clause(verb, FACILITY, null, null)), AWAITED))
                .isEqualTo(DecideFacilityExtension.class);
    }

    @Test
    void an_approval_with_an_amount_authorises_what_may_be_borrowed_first() {
        assertThat(act(ofCabinet(clause(Verb.APPROVE, FACILITY, pounds(9), null)), Standing.NEW))
                .isEqualTo(AuthoriseFacility.class);
        assertThat(effects(ofCabinet(clause(Verb.APPROVE, FACILITY, null, null)), Standing.NEW))
                .containsExactly(outstanding(AuthoriseFacility.class));
        assertThat(effects(ofCabinet(clause(Verb.APPROVE, FACILITY, pounds(9), null)), AUTHORISED))
                .isEmpty();
    }

    private static List<Consequence> changing(PassedClause passed, LimitChange change, Standing standing) {
        var resolution = new RecordResolution(
                passed.ref().meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(passed.clause()),
                List.of(),
                List.of(),
                List.of(new FacilityResolved(passed.clause().number(), null, change)));
        return ClauseEffects.of(resolution, passed, _ -> standing);
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_that_says_what_its_amount_means_changes_what_may_be_borrowed(LimitChange change) {
        var passed = ofCabinet(clause(Verb.APPROVE, FACILITY, pounds(9), null));
        assertThat(changing(passed, change, AUTHORISED))
                .containsExactly(new Consequence.Act(
                        passed.ref(), new ChangeFacility(PROGRAMME, passed.ref(), change, pounds(9))));
    }

    @Test
    void a_change_without_its_amount_is_outstanding_and_one_beyond_the_powers_of_the_body_is_on_record() {
        assertThat(changing(ofCabinet(clause(Verb.APPROVE, FACILITY, null, null)), LimitChange.LESS, AUTHORISED))
                .containsExactly(outstanding(ChangeFacility.class));
        assertThat(changing(ofGroup(clause(Verb.APPROVE, FACILITY, pounds(9), null)), LimitChange.LESS, AUTHORISED))
                .singleElement()
                .isInstanceOf(Consequence.BeyondPowers.class);
    }

    private static Consequence outstanding(Class<? extends Command> act) {
        return new Consequence.Outstanding(
                ofCabinet(clause(Verb.NOTE, null, null, null)).ref(), act);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST", "REFER", "ENDORSE"})
    void a_clause_that_names_another_body_and_an_amount_asks_it_for_more(Verb verb) {
        assertThat(act(ofGroup(clause(verb, FACILITY, pounds(9), CABINET)), AUTHORISED))
                .isEqualTo(RequestFacilityExtension.class);
    }

    @Test
    void a_request_that_does_not_say_of_whom_or_how_much_is_outstanding() {
        assertThat(effects(ofCabinet(clause(Verb.REQUEST, FACILITY, pounds(9), null)), AUTHORISED))
                .containsExactly(outstanding(RequestFacilityExtension.class));
        assertThat(effects(ofCabinet(clause(Verb.REQUEST, FACILITY, pounds(9), CABINET)), AWAITED))
                .as("while another request is pending")
                .containsExactly(outstanding(RequestFacilityExtension.class));
    }

    @Test
    void a_revoking_clause_takes_the_delegation_back_once() {
        var clause = clause(Verb.REVOKE, new Subject.OfDelegation(new DelegationId("D")), null, null);
        assertThat(act(ofGroup(clause), Standing.NEW)).isEqualTo(RevokeDelegation.class);
        assertThat(effects(ofGroup(clause), standing(false, false, false, false, true)))
                .isEmpty();
    }

    @Test
    void a_delegating_clause_without_its_offices_and_one_that_approves_of_an_indicator_are_outstanding() {
        assertThat(effects(ofCabinet(clause(Verb.DELEGATE, THE_PROPOSAL, null, null)), Standing.NEW))
                .containsExactly(outstanding(GrantDelegation.class));
        assertThat(effects(
                        ofCabinet(clause(Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null, null)), Standing.NEW))
                .containsExactly(outstanding(ReviseTarget.class));
    }
}
