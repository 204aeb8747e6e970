package daybook.command.programme;

import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacilitiesTest {

    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final LocalDate MEETING = day("2007-12-13");

    private final ProgrammeState opened =
            ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
    private final ProgrammeState authorised =
            opened.evolve(new FacilityAuthorised(PROGRAMME, pounds(1_400_000), Reuse.REVOLVING, day("2007-04-01")));

    @Nested
    class Authorising {

        private final PassedClause approval = ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(1_400_000)));

        private Verdict authorise(ProgrammeState state, Attribution by, PassedClause passed, LocalDate from) {
            var command = new AuthoriseFacility(PROGRAMME, pounds(1_400_000), from);
            return Facilities.decide(state, command, by, passed, TODAY);
        }

        private List<String> refused(PassedClause passed) {
            return rules(authorise(opened, by(new Authority.UnderClause(passed.ref())), passed, day("2008-01-20")));
        }

        @Test
        void a_facility_is_authorised_under_a_clause_of_a_body_that_may_commit_money() {
            assertThat(facts(authorise(
                            opened, by(new Authority.UnderClause(approval.ref())), approval, day("2008-01-15"))))
                    .containsExactly(
                            new FacilityAuthorised(PROGRAMME, pounds(1_400_000), Reuse.ONCE, day("2008-01-15")));
        }

        @Test
        void what_is_repaid_may_be_borrowed_again_only_where_it_is_said() {
            var command = new AuthoriseFacility(PROGRAMME, pounds(1_400_000), Reuse.REVOLVING, day("2008-01-15"));
            assertThat(facts(Facilities.decide(
                            opened, command, by(new Authority.UnderClause(approval.ref())), approval, TODAY)))
                    .containsExactly(
                            new FacilityAuthorised(PROGRAMME, pounds(1_400_000), Reuse.REVOLVING, day("2008-01-15")));
        }

        @Test
        void a_position_from_before_the_day_book_is_taken_over_with_its_paper_and_a_reason() {
            var takenOver = by(new Authority.OfOffice(), "in use before", new Source(PAPER, "paragraph 22"));
            assertThat(facts(authorise(opened, takenOver, null, day("2007-04-01"))))
                    .hasSize(1);
        }

        @Test
        void a_position_taken_over_without_a_paper_or_without_a_reason_is_refused() {
            var source = new Source(PAPER, "paragraph 22");
            assertThat(rules(authorise(opened, by(new Authority.OfOffice(), "", source), null, MEETING)))
                    .containsExactly("facility-without-authority");
            assertThat(rules(authorise(opened, by(new Authority.OfOffice(), "in use", null), null, MEETING)))
                    .containsExactly("facility-without-authority");
        }

        static List<Attribution> neitherUnderAClauseNorOfTheOffice() {
            var printed = new Source(PAPER, "paragraph 22");
            return List.of(
                    by(new Authority.UnderDelegation(new DelegationId("D")), "in use before", printed),
                    by(new Authority.UnderApproval(new DelegationId("D"), 1), "in use before", printed),
                    Attribution.ofSelf(PERSON),
                    Attribution.ofProgram(PERSON));
        }

        @ParameterizedTest
        @MethodSource("neitherUnderAClauseNorOfTheOffice")
        void neither_a_delegation_nor_what_needs_no_office_carries_it_not_even_with_a_paper(Attribution by) {
            assertThat(places(authorise(opened, by, null, MEETING)))
                    .containsExactly("facility-without-authority at reason");
        }

        @Test
        void a_delegation_does_not_carry_it() {
            var delegated = by(new Authority.UnderDelegation(new DelegationId("D")), "", null);
            assertThat(rules(authorise(opened, delegated, null, MEETING)))
                    .containsExactly("facility-without-authority");
        }

        @Test
        void a_clause_that_was_never_passed_does_not_carry_it() {
            assertThat(rules(authorise(opened, by(new Authority.UnderClause(approval.ref())), null, day("2008-01-15"))))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void a_clause_about_something_else_does_not_carry_it() {
            assertThat(refused(ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, null))))
                    .containsExactly("clause-about-something-else");
        }

        @Test
        void a_clause_that_only_endorses_does_not_carry_it() {
            assertThat(refused(ofCabinet(clause("1", Verb.ENDORSE, FACILITY, null))))
                    .containsExactly("clause-decides-nothing");
        }

        @Test
        void a_body_that_may_not_commit_money_is_refused() {
            assertThat(refused(ofGroup(clause("1", Verb.APPROVE, FACILITY, null))))
                    .containsExactly("body-may-not-decide");
        }

        @Test
        void a_limit_above_the_clause_is_refused() {
            assertThat(refused(ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(1_399_999)))))
                    .containsExactly("amount-above-clause");
        }

        @Test
        void a_reason_it_is_refused_for_stands_where_it_lies() {
            assertThat(places(authorise(
                            opened,
                            by(new Authority.UnderClause(approval.ref())),
                            ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(1_399_999))),
                            day("2007-12-12"))))
                    .containsExactly(
                            "clause-about-something-else at clause",
                            "clause-decides-nothing at clause",
                            "amount-above-clause at limit",
                            "body-may-not-decide at clause",
                            "before-its-clause at effective");
        }

        @Test
        void a_limit_of_nothing_or_from_a_day_to_come_is_refused() {
            var nothing = new AuthoriseFacility(PROGRAMME, pounds(0), TODAY.plusDays(1));
            assertThat(places(Facilities.decide(
                            opened, nothing, by(new Authority.UnderClause(approval.ref())), approval, TODAY)))
                    .containsExactly("amount-not-positive at limit", "dated-in-the-future at effective");
        }

        @Test
        void a_start_before_the_clause_is_refused() {
            assertThat(rules(authorise(
                            opened, by(new Authority.UnderClause(approval.ref())), approval, day("2008-01-14"))))
                    .containsExactly("before-its-clause");
        }

        @Test
        void a_second_facility_is_refused() {
            assertThat(rules(authorise(
                            authorised, by(new Authority.UnderClause(approval.ref())), approval, day("2008-01-15"))))
                    .containsExactly("facility-already-authorised");
        }

        @Test
        void a_facility_of_an_unknown_programme_is_refused() {
            assertThat(rules(authorise(ProgrammeState.NONE, by(new Authority.OfOffice()), null, MEETING)))
                    .containsExactly("not-in-the-day-book");
        }
    }
}
