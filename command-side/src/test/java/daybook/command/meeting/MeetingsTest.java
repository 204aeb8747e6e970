package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.MinutedClause;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final MeetingId MEETING = new MeetingId("GROUP-2007-12-13");
    private static final Mentioned ALL =
            new Mentioned(Map.of(PAPER, day("2007-12-13")), Set.of(THE_PROPOSAL), Set.of(CABINET, GROUP));
    private static final Mentioned NOTHING = new Mentioned(Map.of(), Set.of(), Set.of());

    private final RecordMeeting record = new RecordMeeting(MEETING, GROUP, day("2007-12-13"));
    private final MeetingState held = MeetingState.NONE.evolve(new MeetingHeld(MEETING, GROUP, day("2007-12-13")));
    private final Clause endorsed = clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(40_000));

    private static RecordResolution resolution(Clause... clauses) {
        return new RecordResolution(MEETING, "4", "Investment", PAPER, ResolutionBasis.ASSUMED, List.of(clauses));
    }

    private List<String> refused(Clause... clauses) {
        return rules(Meetings.decide(held, resolution(clauses), ALL));
    }

    @Nested
    class Of_a_meeting_that_is_not_recorded {

        @Test
        void it_is_recorded() {
            assertThat(facts(Meetings.decide(MeetingState.NONE, record, day("2006-04-01"), TODAY)))
                    .containsExactly(new MeetingHeld(MEETING, GROUP, day("2007-12-13")));
        }

        @Test
        void a_meeting_of_an_unknown_body_is_refused() {
            assertThat(rules(Meetings.decide(MeetingState.NONE, record, null, TODAY)))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void a_meeting_before_its_body_existed_is_refused() {
            assertThat(rules(Meetings.decide(MeetingState.NONE, record, day("2008-01-01"), TODAY)))
                    .containsExactly("meeting-before-its-body");
        }

        @Test
        void a_meeting_on_the_day_on_which_its_body_began_is_recorded() {
            assertThat(rules(Meetings.decide(MeetingState.NONE, record, day("2007-12-13"), TODAY)))
                    .isEmpty();
        }

        @Test
        void a_meeting_is_refused_where_the_reason_lies() {
            var other = new RecordMeeting(new MeetingId("GROUP-December"), GROUP, TODAY.plusDays(1));
            assertThat(places(Meetings.decide(held, other, TODAY.plusDays(2), TODAY)))
                    .containsExactly(
                            "already-in-the-day-book at effective",
                            "meeting-named-otherwise",
                            "dated-in-the-future at effective",
                            "meeting-before-its-body at effective");
            assertThat(places(Meetings.decide(MeetingState.NONE, record, null, TODAY)))
                    .containsExactly("not-in-the-day-book at body");
        }

        @Test
        void a_meeting_in_the_future_is_refused() {
            var tomorrow = new RecordMeeting(new MeetingId("GROUP-2008-02-21"), GROUP, TODAY.plusDays(1));
            assertThat(rules(Meetings.decide(MeetingState.NONE, tomorrow, day("2006-04-01"), TODAY)))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void a_meeting_named_otherwise_than_by_body_and_date_is_refused() {
            var other = new RecordMeeting(new MeetingId("GROUP-December"), GROUP, day("2007-12-13"));
            assertThat(rules(Meetings.decide(MeetingState.NONE, other, day("2006-04-01"), TODAY)))
                    .containsExactly("meeting-named-otherwise");
        }

        @Test
        void a_meeting_whose_body_leaves_no_room_for_the_day_in_its_name_is_refused() {
            var longest = new BodyId("B".repeat(64));
            var other = new RecordMeeting(new MeetingId("GROUP-December"), longest, day("2007-12-13"));
            assertThat(rules(Meetings.decide(MeetingState.NONE, other, day("2006-04-01"), TODAY)))
                    .containsExactly("meeting-named-otherwise");
        }

        @Test
        void a_further_meeting_of_the_day_says_which_it_was() {
            var second = new MeetingId("GROUP-2007-12-13-2");
            assertThat(rules(Meetings.decide(
                            MeetingState.NONE,
                            new RecordMeeting(second, GROUP, day("2007-12-13"), 2),
                            day("2006-04-01"),
                            TODAY)))
                    .isEmpty();
            assertThat(rules(Meetings.decide(
                            MeetingState.NONE,
                            new RecordMeeting(second, GROUP, day("2007-12-13")),
                            day("2006-04-01"),
                            TODAY)))
                    .containsExactly("meeting-named-otherwise");
        }

        @Test
        void a_resolution_is_refused() {
            assertThat(rules(Meetings.decide(MeetingState.NONE, resolution(endorsed), ALL)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Of_a_meeting_that_was_held {

        @Test
        void recording_it_again_is_refused() {
            assertThat(rules(Meetings.decide(held, record, day("2006-04-01"), TODAY)))
                    .containsExactly("already-in-the-day-book");
        }

        @Test
        void a_resolution_takes_effect_on_the_day_of_the_meeting() {
            assertThat(facts(Meetings.decide(held, resolution(endorsed), ALL)))
                    .containsExactly(new ResolutionPassed(
                            MEETING,
                            "4",
                            "Investment",
                            PAPER,
                            ResolutionBasis.ASSUMED,
                            List.of(endorsed),
                            day("2007-12-13")));
        }

        @Test
        void a_second_resolution_on_the_same_item_is_refused() {
            var resolved = held.evolve((ResolutionPassed)
                    facts(Meetings.decide(held, resolution(endorsed), ALL)).getFirst());
            assertThat(rules(Meetings.decide(resolved, resolution(endorsed), ALL)))
                    .containsExactly("item-already-resolved");
        }

        @Test
        void a_resolution_on_another_item_is_recorded_beside_the_first() {
            var resolved = held.evolve((ResolutionPassed)
                    facts(Meetings.decide(held, resolution(endorsed), ALL)).getFirst());
            var next = new RecordResolution(MEETING, "5", "Other", null, ResolutionBasis.ASSUMED, List.of(endorsed));
            var both = resolved.evolve((ResolutionPassed)
                    facts(Meetings.decide(resolved, next, ALL)).getFirst());
            assertThat(both.resolvedItems()).containsExactlyInAnyOrder("4", "5");
        }

        @Test
        void a_resolution_need_not_rest_on_a_paper() {
            var bare = new RecordResolution(MEETING, "4", "Other", null, ResolutionBasis.ASSUMED, List.of(endorsed));
            assertThat(rules(Meetings.decide(held, bare, new Mentioned(Map.of(), Set.of(THE_PROPOSAL), Set.of()))))
                    .isEmpty();
        }

        @Test
        void a_report_that_is_dated_after_the_meeting_was_not_before_it() {
            var later = new Mentioned(Map.of(PAPER, day("2007-12-14")), Set.of(THE_PROPOSAL), Set.of());
            assertThat(places(Meetings.decide(held, resolution(endorsed), later)))
                    .containsExactly("paper-after-its-meeting at paper");
        }

        @Test
        void a_resolution_is_refused_where_the_reason_lies() {
            var resolved = held.evolve((ResolutionPassed)
                    facts(Meetings.decide(held, resolution(endorsed), ALL)).getFirst());
            var empty = new RecordResolution(MEETING, "4", " ", PAPER, ResolutionBasis.ASSUMED, List.of());
            assertThat(places(Meetings.decide(resolved, empty, NOTHING)))
                    .containsExactly(
                            "item-already-resolved at item",
                            "nothing-said at title",
                            "resolution-without-clause at clause-1-number",
                            "not-in-the-day-book at paper");
        }

        @Test
        void a_clause_is_refused_in_the_row_in_which_it_stands() {
            var second = new Clause("1", Verb.AGREE_IN_PRINCIPLE, " ", THE_PROPOSAL, Pence.ZERO, " ", GROUP);
            assertThat(places(Meetings.decide(
                            held,
                            resolution(endorsed, second),
                            new Mentioned(Map.of(PAPER, day("2007-12-13")), Set.of(), Set.of()))))
                    .containsExactly(
                            "not-in-the-day-book at clause-1-subject",
                            "clause-numbered-twice at clause-2-number",
                            "clause-without-wording at clause-2-wording",
                            "amount-not-positive at clause-2-amount",
                            "principle-without-condition at clause-2-condition",
                            "not-in-the-day-book at clause-2-subject",
                            "not-in-the-day-book at clause-2-subject-to",
                            "clause-awaits-its-own-body at clause-2-subject-to");
            assertThat(places(Meetings.decide(
                            held,
                            resolution(clause("1", Verb.REFER, null, null), clause("2", Verb.REVOKE, null, null)),
                            ALL)))
                    .containsExactly(
                            "referral-to-nobody at clause-1-subject-to", "revocation-of-nothing at clause-2-subject");
        }

        @Test
        void an_agreement_on_its_condition_a_referral_to_a_body_and_a_revocation_of_a_delegation_are_recorded() {
            var delegation = new Subject.OfDelegation(new DelegationId("D"));
            var known =
                    new Mentioned(Map.of(PAPER, day("2007-12-13")), Set.of(THE_PROPOSAL, delegation), Set.of(CABINET));
            var clauses = resolution(
                    new Clause("1", Verb.AGREE_IN_PRINCIPLE, "as minuted", THE_PROPOSAL, pounds(1), "analysis", null),
                    new Clause("2", Verb.REFER, "as minuted", THE_PROPOSAL, null, null, CABINET),
                    clause("3", Verb.REVOKE, delegation, null));
            assertThat(rules(Meetings.decide(held, clauses, known))).isEmpty();
        }

        private Clause several(List<Verb> verbs, List<Subject> subjects, @Nullable Pence amount) {
            return new Clause("4-a", "4(a)", verbs, "as minuted", subjects, amount, null, null);
        }

        @Test
        void a_clause_is_recorded_with_all_that_was_minuted_of_it() {
            var noted = several(List.of(Verb.NOTE, Verb.COMMENT, Verb.REQUEST), List.of(THE_PROPOSAL), pounds(1));
            assertThat(facts(Meetings.decide(held, resolution(noted), ALL)))
                    .extracting(fact -> ((ResolutionPassed) fact).clauses())
                    .containsExactly(List.of(noted));
        }

        @Test
        void the_report_and_the_minutes_are_two_papers_each_with_its_place() {
            var both = new RecordResolution(
                    MEETING,
                    "4",
                    "Investment",
                    PAPER,
                    "recommendation 2",
                    new PaperId("M071213"),
                    "minute 12",
                    ResolutionBasis.CONFIRMED_MINUTES,
                    resolution(endorsed).clauses(),
                    List.of(),
                    List.of(),
                    List.of());
            var known = new Mentioned(
                    Map.of(PAPER, day("2007-12-13"), new PaperId("M071213"), day("2008-01-10")),
                    Set.of(THE_PROPOSAL),
                    Set.of());
            assertThat(facts(Meetings.decide(held, both, known)))
                    .containsExactly(new ResolutionPassed(
                            MEETING,
                            "4",
                            "Investment",
                            PAPER,
                            "recommendation 2",
                            new PaperId("M071213"),
                            "minute 12",
                            ResolutionBasis.CONFIRMED_MINUTES,
                            List.of(endorsed),
                            day("2007-12-13")));
            assertThat(places(Meetings.decide(held, both, ALL))).containsExactly("not-in-the-day-book at minutes");
            var late = new Mentioned(
                    Map.of(PAPER, day("2007-12-14"), new PaperId("M071213"), day("2007-12-14")),
                    Set.of(THE_PROPOSAL),
                    Set.of());
            assertThat(places(Meetings.decide(held, both, late))).containsExactly("paper-after-its-meeting at paper");
        }

        @Test
        void a_place_in_a_paper_that_is_not_named_is_refused() {
            var placed = new RecordResolution(
                    MEETING,
                    "4",
                    "Investment",
                    null,
                    "recommendation 2",
                    null,
                    "minute 12",
                    ResolutionBasis.ASSUMED,
                    resolution(endorsed).clauses(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(places(Meetings.decide(held, placed, ALL)))
                    .containsExactly("place-in-no-paper at paper", "place-in-no-paper at minutes");
        }

        @Test
        void a_clause_that_resolves_to_nothing_is_refused() {
            assertThat(refused(several(List.of(), List.of(), null))).containsExactly("clause-without-verb");
        }

        @Test
        void a_clause_that_decides_the_same_in_several_ways_is_refused() {
            assertThat(refused(several(List.of(Verb.NOTE, Verb.APPROVE, Verb.REFUSE), List.of(THE_PROPOSAL), null)))
                    .containsExactly("clause-decides-several-ways");
        }

        @Test
        void one_amount_for_several_investments_is_refused_where_it_would_decide() {
            var other = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));
            var known = new Mentioned(Map.of(PAPER, day("2007-12-13")), Set.of(THE_PROPOSAL, other), Set.of());
            var both = List.<Subject>of(THE_PROPOSAL, other);
            assertThat(rules(Meetings.decide(held, resolution(several(List.of(Verb.APPROVE), both, pounds(1))), known)))
                    .containsExactly("amount-of-several");
            assertThat(rules(Meetings.decide(held, resolution(several(List.of(Verb.NOTE), both, pounds(1))), known)))
                    .isEmpty();
            var decidesToo = resolution(several(List.of(Verb.APPROVE, Verb.DELEGATE), both, pounds(1)));
            assertThat(rules(Meetings.decide(held, decidesToo, known))).containsExactly("amount-of-several");
        }

        @Test
        void what_several_investments_that_are_delegated_may_come_to_together_is_one_amount() {
            var other = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));
            var known = new Mentioned(Map.of(PAPER, day("2007-12-13")), Set.of(THE_PROPOSAL, other), Set.of());
            var delegates = several(List.of(Verb.NOTE, Verb.DELEGATE), List.of(THE_PROPOSAL, other), pounds(300_000));
            assertThat(rules(Meetings.decide(held, resolution(delegates), known)))
                    .isEmpty();
        }

        @Test
        void clauses_without_a_number_go_by_their_place_and_numbers_by_their_letters_and_digits() {
            var minuted = new RecordResolution(
                    MEETING,
                    "4",
                    "Investment",
                    null,
                    null,
                    null,
                    null,
                    ResolutionBasis.ASSUMED,
                    Stream.of("(i)", "", "4(a)", "3.", "•", "2")
                            .map(number -> new MinutedClause(
                                    number, List.of(Verb.NOTE), "as minuted", List.of(), null, null, null))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(minuted.numbered())
                    .extracting(Clause::number)
                    .containsExactly("i", "at-2", "4-a", "3.", "at-5", "2");
            assertThat(minuted.numbered())
                    .extracting(Clause::minuted)
                    .containsExactly("(i)", null, "4(a)", "3.", "•", "2");
            assertThat(rules(Meetings.decide(held, minuted, ALL))).isEmpty();
        }

        @Test
        void two_numbers_that_are_told_apart_by_nothing_but_brackets_are_refused() {
            var one = new Clause("i", "(i)", List.of(Verb.NOTE), "as minuted", List.of(), null, null, null);
            var two = new Clause("i", "i", List.of(Verb.NOTE), "as minuted", List.of(), null, null, null);
            assertThat(refused(one, two)).containsExactly("clause-numbered-twice");
        }

        @Test
        void a_resolution_without_clause_is_refused() {
            assertThat(refused()).containsExactly("resolution-without-clause");
        }

        @Test
        void two_clauses_of_one_number_are_refused() {
            assertThat(refused(endorsed, clause("1", Verb.NOTE, null, null))).containsExactly("clause-numbered-twice");
        }

        @Test
        void a_clause_without_wording_is_refused() {
            assertThat(refused(new Clause("1", Verb.NOTE, " ", null, null, null, null)))
                    .containsExactly("clause-without-wording");
        }

        @Test
        void a_clause_with_an_amount_of_nothing_is_refused() {
            assertThat(refused(clause("1", Verb.ENDORSE, THE_PROPOSAL, Pence.ZERO)))
                    .containsExactly("amount-not-positive");
        }

        @Test
        void an_agreement_in_principle_without_condition_is_refused() {
            assertThat(refused(clause("1", Verb.AGREE_IN_PRINCIPLE, THE_PROPOSAL, pounds(1))))
                    .containsExactly("principle-without-condition");
        }

        @Test
        void a_referral_to_nobody_is_refused() {
            assertThat(refused(clause("1", Verb.REFER, THE_PROPOSAL, null))).containsExactly("referral-to-nobody");
        }

        @Test
        void a_revocation_of_something_else_than_a_delegation_is_refused() {
            assertThat(refused(clause("1", Verb.REVOKE, THE_PROPOSAL, null))).containsExactly("revocation-of-nothing");
            assertThat(refused(clause("1", Verb.REVOKE, null, null))).containsExactly("revocation-of-nothing");
        }

        @Test
        void a_clause_that_waits_for_the_body_that_resolved_it_is_refused() {
            assertThat(refused(new Clause("1", Verb.ENDORSE, "as minuted", null, null, null, GROUP)))
                    .containsExactly("clause-awaits-its-own-body");
        }

        @Test
        void a_resolution_about_things_that_the_day_book_does_not_know_is_refused_for_each() {
            var clause = new Clause("1", Verb.ENDORSE, "as minuted", THE_PROPOSAL, null, null, CABINET);
            assertThat(rules(Meetings.decide(held, resolution(clause), NOTHING)))
                    .containsExactly("not-in-the-day-book", "not-in-the-day-book", "not-in-the-day-book");
        }
    }
}
