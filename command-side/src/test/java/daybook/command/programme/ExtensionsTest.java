package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final LocalDate MEETING = day("2007-12-13");

    private final ProgrammeState opened =
            ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
    private final ProgrammeState authorised =
            opened.evolve(new FacilityAuthorised(PROGRAMME, pounds(1_400_000), Reuse.REVOLVING, day("2007-04-01")));

    @Nested
    class Asking_for_more {

        private final Clause request =
                new Clause("5", Verb.REQUEST, "as minuted", FACILITY, pounds(460_000), null, CABINET);

        private Verdict ask(ProgrammeState state, PassedClause passed, BodyId awaiting, Pence amount, LocalDate on) {
            var command =
                    new RequestFacilityExtension(PROGRAMME, ofGroup(request).ref(), amount, awaiting, on);
            return Extensions.decide(state, command, passed, awaiting.equals(CABINET) ? OF_CABINET : OF_GROUP, TODAY);
        }

        private Verdict ask(PassedClause passed) {
            return ask(authorised, passed, CABINET, pounds(460_000), MEETING);
        }

        @Test
        void a_request_waits_for_the_body_that_is_asked() {
            assertThat(facts(ask(ofGroup(request))))
                    .containsExactly(new FacilityExtensionRequested(
                            PROGRAMME, 1, ofGroup(request).ref(), pounds(460_000), CABINET, MEETING));
        }

        @Test
        void a_request_for_an_unknown_programme_or_by_an_unknown_clause_is_refused() {
            assertThat(rules(ask(ProgrammeState.NONE, ofGroup(request), CABINET, pounds(1), MEETING)))
                    .containsExactly("not-in-the-day-book");
            assertThat(rules(ask(null))).containsExactly("not-in-the-day-book");
        }

        @Test
        void a_request_before_there_is_a_facility_is_refused() {
            assertThat(rules(ask(opened, ofGroup(request), CABINET, pounds(460_000), MEETING)))
                    .containsExactly("facility-not-authorised");
        }

        @Test
        void a_second_request_while_one_waits_is_refused() {
            var waiting = authorised.evolve(
                    (FacilityExtensionRequested) facts(ask(ofGroup(request))).getFirst());
            assertThat(rules(ask(waiting, ofGroup(request), CABINET, pounds(460_000), MEETING)))
                    .containsExactly("extension-still-pending");
        }

        @Test
        void a_clause_that_notes_does_not_ask() {
            assertThat(rules(ask(ofGroup(clause("5", Verb.NOTE, FACILITY, null)))))
                    .containsExactly("clause-decides-nothing");
        }

        @Test
        void a_clause_about_something_else_does_not_ask() {
            assertThat(rules(ask(ofGroup(clause("5", Verb.REQUEST, THE_PROPOSAL, null)))))
                    .containsExactly("clause-about-something-else");
        }

        @Test
        void an_amount_above_the_clause_is_refused() {
            assertThat(rules(ask(authorised, ofGroup(request), CABINET, pounds(460_001), MEETING)))
                    .containsExactly("amount-above-clause");
        }

        @Test
        void a_negative_amount_is_refused() {
            assertThat(rules(ask(authorised, ofGroup(request), CABINET, new Pence(-1), MEETING)))
                    .containsExactly("amount-not-positive");
        }

        @Test
        void another_body_than_the_clause_names_is_refused_and_so_is_one_that_may_not_commit() {
            assertThat(rules(ask(authorised, ofGroup(request), GROUP, pounds(460_000), MEETING)))
                    .containsExactly("asked-of-another-body", "asked-body-may-not-commit");
        }

        @Test
        void a_request_is_refused_where_the_reason_lies() {
            assertThat(places(ask(authorised, ofGroup(request), GROUP, pounds(460_001), MEETING.minusDays(1))))
                    .containsExactly(
                            "asked-of-another-body at awaiting",
                            "before-its-clause at effective",
                            "amount-above-clause at amount",
                            "asked-body-may-not-commit at awaiting");
        }

        @Test
        void a_request_by_a_clause_that_names_neither_amount_nor_body_is_as_it_is_asked() {
            var bare = ofGroup(clause("5", Verb.REFER, FACILITY, null));
            assertThat(facts(ask(authorised, bare, CABINET, pounds(900_000), MEETING)))
                    .hasSize(1);
        }

        @Test
        void a_second_request_gets_the_next_number_once_the_first_is_answered() {
            var answered = authorised
                    .evolve((FacilityExtensionRequested)
                            facts(ask(ofGroup(request))).getFirst())
                    .evolve(new FacilityExtensionRefused(
                            PROGRAMME, 1, ofGroup(request).ref(), MEETING));
            assertThat(facts(ask(answered, ofGroup(request), CABINET, pounds(1), MEETING)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FacilityExtensionRequested.class,
                            asked -> assertThat(asked.request()).isEqualTo(2));
        }

        @Test
        void a_date_before_the_clause_or_in_the_future_is_refused() {
            assertThat(rules(ask(authorised, ofGroup(request), CABINET, pounds(1), MEETING.minusDays(1))))
                    .containsExactly("before-its-clause");
            assertThat(rules(ask(authorised, ofGroup(request), CABINET, pounds(1), TODAY.plusDays(1))))
                    .containsExactly("dated-in-the-future");
        }
    }

    @Nested
    class Answering {

        private final ProgrammeState waiting = authorised.evolve(new FacilityExtensionRequested(
                PROGRAMME,
                1,
                ofGroup(clause("5", Verb.REQUEST, FACILITY, null)).ref(),
                pounds(460_000),
                CABINET,
                MEETING));

        private Verdict answer(ProgrammeState state, PassedClause passed) {
            var ref = ofCabinet(clause("1", Verb.APPROVE, FACILITY, null)).ref();
            return Extensions.decide(state, new DecideFacilityExtension(PROGRAMME, ref), passed);
        }

        @Test
        void a_grant_adds_to_the_facility_and_ends_the_waiting() {
            var granted = ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(400_000)));
            var fact = new FacilityExtensionGranted(PROGRAMME, 1, granted.ref(), pounds(400_000), day("2008-01-15"));
            assertThat(facts(answer(waiting, granted))).containsExactly(fact);
            assertThat(waiting.evolve(fact).facility()).isEqualTo(pounds(1_800_000));
            assertThat(rules(answer(waiting.evolve(fact), granted))).containsExactly("no-extension-pending");
        }

        @Test
        void a_grant_without_an_amount_grants_what_was_asked_for() {
            assertThat(facts(answer(waiting, ofCabinet(clause("1", Verb.APPROVE, FACILITY, null)))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FacilityExtensionGranted.class,
                            granted -> assertThat(granted.amount()).isEqualTo(pounds(460_000)));
        }

        @Test
        void a_refusal_leaves_the_facility_as_it_was() {
            var refused = ofCabinet(clause("1", Verb.REFUSE, FACILITY, null));
            var fact = new FacilityExtensionRefused(PROGRAMME, 1, refused.ref(), day("2008-01-15"));
            assertThat(facts(answer(waiting, refused))).containsExactly(fact);
            assertThat(waiting.evolve(fact).facility()).isEqualTo(pounds(1_400_000));
        }

        @Test
        void an_answer_by_another_body_than_the_one_asked_is_refused() {
            var other = ofBody(clause("1", Verb.APPROVE, FACILITY, null), new BodyId("OTHER"), Power.COMMIT_MONEY);
            assertThat(rules(answer(waiting, other))).containsExactly("decided-by-another-body");
        }

        @Test
        void an_answer_that_decides_nothing_or_is_about_something_else_is_refused() {
            assertThat(rules(answer(waiting, ofCabinet(clause("1", Verb.DEFER, FACILITY, null)))))
                    .containsExactly("clause-decides-nothing");
            assertThat(rules(answer(waiting, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, null)))))
                    .containsExactly("clause-about-something-else");
        }

        @Test
        void an_answer_is_refused_at_its_clause_whatever_the_reason() {
            var early = new PassedClause(
                    ofGroup(clause("1", Verb.APPROVE, FACILITY, null)).ref(),
                    clause("1", Verb.APPROVE, FACILITY, pounds(460_001)),
                    GROUP,
                    OF_GROUP,
                    MEETING.minusDays(1));
            assertThat(places(answer(waiting, early)))
                    .containsExactly(
                            "decided-by-another-body at clause",
                            "decided-before-asked at clause",
                            "body-may-not-decide at clause",
                            "grant-above-request at clause");
        }

        @Test
        void a_refusal_needs_no_power_to_commit_money() {
            var powerless = ofBody(clause("1", Verb.REFUSE, FACILITY, null), CABINET, Power.ENDORSE);
            assertThat(rules(answer(waiting, powerless))).isEmpty();
        }

        @Test
        void a_grant_above_the_request_is_refused() {
            assertThat(rules(answer(waiting, ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(460_001))))))
                    .containsExactly("grant-above-request");
        }

        @Test
        void an_answer_from_before_the_request_is_refused() {
            var later = authorised.evolve(new FacilityExtensionRequested(
                    PROGRAMME,
                    1,
                    ofGroup(clause("5", Verb.REQUEST, FACILITY, null)).ref(),
                    pounds(460_000),
                    CABINET,
                    day("2008-01-16")));
            assertThat(rules(answer(later, ofCabinet(clause("1", Verb.APPROVE, FACILITY, null)))))
                    .containsExactly("decided-before-asked");
        }

        @Test
        void an_answer_to_no_request_is_refused() {
            assertThat(rules(answer(authorised, ofCabinet(clause("1", Verb.APPROVE, FACILITY, null)))))
                    .containsExactly("no-extension-pending");
        }

        @Test
        void an_answer_by_an_unknown_clause_or_for_an_unknown_programme_is_refused() {
            assertThat(rules(answer(waiting, null))).containsExactly("not-in-the-day-book");
            assertThat(rules(answer(ProgrammeState.NONE, null))).containsExactly("not-in-the-day-book");
        }
    }
}
