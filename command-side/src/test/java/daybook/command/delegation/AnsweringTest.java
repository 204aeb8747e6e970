package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What joint delegates and those consulted say before it is decided. */
class AnsweringTest {

    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final LocalDate ON = day("2008-02-12");
    private static final Source LETTER = new Source(PAPER, "page 1");

    private final DelegationState state =
            DelegationExample.granted(List.of(OFFICE, OTHER), List.of(CONSULTEE), List.of(), day("2008-02-18"));

    private static Speaker of(OfficeId office) {
        return new Speaker(PERSON, office, true, null, null, null);
    }

    private static Speaker reading(OfficeId office, String dated) {
        return new Speaker(PERSON, office, false, LETTER, day(dated), null);
    }

    private static Verdict concur(DelegationState state, Stance stance, @Nullable Pence amount, LocalDate on) {
        return concur(state, new AnswerAsDelegate(DELEGATION, OTHER, stance, amount, on), of(OTHER));
    }

    private static Verdict concur(DelegationState state, AnswerAsDelegate command, Speaker speaker) {
        return Answering.delegate(state, command, speaker, TODAY);
    }

    private static Verdict consult(DelegationState state, OfficeId whose, String view, LocalDate on, Speaker speaker) {
        return Answering.consultee(state, new AnswerAsConsultee(DELEGATION, whose, view, on), speaker, TODAY);
    }

    private static DelegatedApprovalGiven approval(long pounds, LocalDate on) {
        return new DelegatedApprovalGiven(DELEGATION, 1, OFFICE, pounds(pounds), List.of(), List.of(), List.of(), on);
    }

    @Test
    void a_delegate_answers_in_their_own_office_up_to_an_amount() {
        assertThat(facts(concur(state, Stance.APPROVE, pounds(60_000), ON)))
                .containsExactly(new DelegateAnswered(DELEGATION, OTHER, Stance.APPROVE, pounds(60_000), null, ON));
    }

    @Test
    void a_consultee_answers_in_their_own_office() {
        assertThat(facts(consult(state, CONSULTEE, "Content", ON, of(CONSULTEE))))
                .containsExactly(new ConsulteeAnswered(DELEGATION, CONSULTEE, "Content", null, ON));
    }

    @Test
    void an_answer_under_an_unknown_delegation_is_refused() {
        assertThat(rules(concur(DelegationState.NONE, Stance.APPROVE, null, ON)))
                .containsExactly("not-in-the-day-book");
        assertThat(rules(consult(DelegationState.NONE, CONSULTEE, "Content", ON, of(CONSULTEE))))
                .containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_whose_it_is {

        @Test
        void an_office_that_is_no_delegate_is_refused() {
            assertThat(places(concur(
                            state,
                            new AnswerAsDelegate(DELEGATION, CONSULTEE, Stance.APPROVE, null, ON),
                            of(CONSULTEE))))
                    .containsExactly("not-a-delegate at delegate");
        }

        @Test
        void an_office_that_need_not_be_consulted_is_refused() {
            assertThat(places(consult(state, OTHER, "Content", ON, of(OTHER))))
                    .containsExactly("not-consulted at consultee");
        }

        @Test
        void who_decides_alone_is_told_to_decide() {
            assertThat(rules(concur(
                            DelegationExample.plain(),
                            new AnswerAsDelegate(DELEGATION, OFFICE, Stance.APPROVE, null, ON),
                            of(OFFICE))))
                    .containsExactly("decides-alone");
        }

        @Test
        void what_another_office_said_is_refused_unless_a_paper_shows_it() {
            assertThat(places(consult(state, CONSULTEE, "Content", ON, of(OFFICE))))
                    .containsExactly("speaks-for-themself at consultee");
            assertThat(facts(consult(state, CONSULTEE, "Content", ON, reading(OFFICE, "2008-02-14"))))
                    .containsExactly(new ConsulteeAnswered(DELEGATION, CONSULTEE, "Content", LETTER, ON));
        }

        @Test
        void a_paper_from_before_shows_nothing_that_was_said_later() {
            assertThat(places(consult(state, CONSULTEE, "Content", ON, reading(OFFICE, "2008-02-11"))))
                    .containsExactly("shown-beforehand at effective");
            assertThat(rules(consult(state, CONSULTEE, "Content", ON, reading(OFFICE, "2008-02-12"))))
                    .isEmpty();
        }

        @Test
        void who_did_not_hold_the_office_on_that_day_is_refused() {
            var early = new Speaker(PERSON, CONSULTEE, false, null, null, null);
            assertThat(places(consult(state, CONSULTEE, "Content", ON, early)))
                    .containsExactly("office-not-held-then at effective");
        }

        @Test
        void who_proposed_the_investment_may_not_agree_to_it_but_may_be_against() {
            var proposer = new Speaker(PERSON, OTHER, true, null, null, PERSON);
            assertThat(rules(
                            concur(state, new AnswerAsDelegate(DELEGATION, OTHER, Stance.APPROVE, null, ON), proposer)))
                    .containsExactly("proposer-may-not-approve");
            assertThat(rules(concur(state, new AnswerAsDelegate(DELEGATION, OTHER, Stance.REFUSE, null, ON), proposer)))
                    .isEmpty();
        }
    }

    @Nested
    class Of_what_is_said {

        @Test
        void a_view_that_says_nothing_is_refused() {
            assertThat(places(consult(state, CONSULTEE, "  ", ON, of(CONSULTEE))))
                    .containsExactly("nothing-said at view");
        }

        @Test
        void an_amount_of_nothing_or_of_what_is_refused_is_refused() {
            assertThat(places(concur(state, Stance.APPROVE, Pence.ZERO, ON)))
                    .containsExactly("amount-not-positive at amount");
            assertThat(places(concur(state, Stance.REFUSE, pounds(1), ON)))
                    .containsExactly("refusal-with-amount at amount");
        }
    }

    @Nested
    class Of_the_day {

        @Test
        void a_day_to_come_and_one_before_the_delegation_are_refused() {
            var endless = DelegationExample.granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
            assertThat(places(concur(endless, Stance.APPROVE, null, TODAY.plusDays(1))))
                    .containsExactly("dated-in-the-future at effective");
            assertThat(places(concur(state, Stance.APPROVE, null, day("2007-12-13"))))
                    .containsExactly("answer-before-delegation at effective");
            assertThat(rules(concur(state, Stance.APPROVE, null, day("2007-12-14"))))
                    .isEmpty();
        }

        @Test
        void an_answer_after_the_delegation_ran_out_or_was_revoked_is_refused() {
            var revoked = state.evolve(new DelegationRevoked(DELEGATION, ref(GROUP, "2008-02-12", "1"), ON));
            assertThat(places(concur(revoked, Stance.APPROVE, null, ON)))
                    .containsExactly("answer-after-end at effective");
            assertThat(rules(concur(revoked, Stance.APPROVE, null, ON.minusDays(1))))
                    .as("said before, and entered late")
                    .isEmpty();
            assertThat(rules(concur(state, Stance.APPROVE, null, day("2008-02-18"))))
                    .isEmpty();
            assertThat(places(concur(state, Stance.APPROVE, null, day("2008-02-19"))))
                    .containsExactly("answer-after-end at effective");
        }

        @Test
        void an_answer_after_the_decision_is_refused() {
            var against =
                    state.evolve(new DelegatedApprovalRefused(DELEGATION, OFFICE, List.of(), List.of(), List.of(), ON));
            assertThat(places(concur(against, Stance.REFUSE, null, ON.minusDays(1))))
                    .containsExactly("answer-after-decision at effective");
            assertThat(places(concur(state.evolve(approval(100_000, ON)), Stance.APPROVE, null, ON)))
                    .as("nothing is left to be decided")
                    .containsExactly("answer-after-decision at effective");
            var begun = state.evolve(approval(60_000, ON));
            assertThat(places(concur(begun, Stance.APPROVE, null, ON.minusDays(1))))
                    .containsExactly("answer-after-decision at effective");
            assertThat(rules(concur(begun, Stance.APPROVE, null, ON)))
                    .as("another decision is to come")
                    .isEmpty();
        }
    }
}
