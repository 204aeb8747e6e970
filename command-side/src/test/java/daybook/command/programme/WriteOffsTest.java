package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.ProgrammeFact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WriteOffsTest {

    private static final String PASSED = "2008-02-10";

    private static PassedClause writingOff(Verb verb, @Nullable Subject subject, @Nullable Pence amount) {
        return new PassedClause(
                ref(CABINET, PASSED, "7"), clause("7", verb, subject, amount), CABINET, OF_CABINET, day(PASSED));
    }

    private static final PassedClause ALLOWING_30 = writingOff(Verb.APPROVE, THE_PROPOSAL, pounds(30));

    private static final PassedClause APPROVING = ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40)));

    private final Spent drawn = Spent.PROPOSED
            .approved(40, null, "2008-01-15")
            .allocated(40, "2008-01-15")
            .committed(40, "2008-01-15")
            .drawn(40, "2008-01-15");

    private static Verdict decide(Spent investment, PassedClause clause, long pounds, String on) {
        return WriteOffs.decide(
                investment.state(),
                new WriteOffInvestment(PROGRAMME, PROPOSAL, clause.ref(), pounds(pounds), day(on)),
                clause,
                TODAY);
    }

    private static List<String> writing(Spent investment, PassedClause clause, long pounds, String on) {
        return rules(decide(investment, clause, pounds, on));
    }

    private static Spent written(Spent investment, long pounds) {
        return investment.with((ProgrammeFact)
                facts(decide(investment, ALLOWING_30, pounds, PASSED)).getFirst());
    }

    @Test
    void what_is_owed_is_written_off_under_a_clause_of_the_cabinet() {
        assertThat(facts(decide(drawn, ALLOWING_30, 30, PASSED)))
                .containsExactly(
                        new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 1, ALLOWING_30.ref(), pounds(30), day(PASSED)));
    }

    @Test
    void all_that_is_owed_is_written_off() {
        assertThat(writing(drawn.repaid(20, PASSED), ALLOWING_30, 20, PASSED)).isEmpty();
    }

    @Test
    void what_the_clause_still_leaves_is_written_off_with_the_next_number() {
        assertThat(facts(decide(written(drawn, 20), ALLOWING_30, 10, PASSED)))
                .containsExactly(
                        new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 2, ALLOWING_30.ref(), pounds(10), day(PASSED)));
    }

    @Test
    void what_is_refused_is_refused_where_the_reason_lies() {
        assertThat(places(decide(drawn, ALLOWING_30, 41, "2008-02-09")))
                .containsExactly(
                        "before-its-clause at effective",
                        "write-off-above-clause at amount",
                        "write-off-above-owed at amount");
        assertThat(places(decide(drawn, APPROVING, 1, PASSED))).containsExactly("clause-approved-it at clause");
    }

    @Test
    void what_is_written_off_is_owed_no_longer() {
        assertThat(written(drawn, 30).repaying(11, PASSED)).containsExactly("repayment-above-owed");
        assertThat(written(drawn, 30).repaying(10, PASSED)).isEmpty();
    }

    @Test
    void no_more_is_written_off_than_is_owed() {
        assertThat(writing(drawn.repaid(20, PASSED), ALLOWING_30, 21, PASSED)).containsExactly("write-off-above-owed");
    }

    @Test
    void no_more_is_written_off_than_the_clause_says_in_sum() {
        assertThat(writing(drawn, ALLOWING_30, 31, PASSED)).containsExactly("write-off-above-clause");
        assertThat(writing(written(drawn, 20), ALLOWING_30, 11, PASSED)).containsExactly("write-off-above-clause");
    }

    @Nested
    class By_a_clause_that_does_not_allow_it {

        @Test
        void nothing_is_written_off_by_a_body_that_may_not_commit_money() {
            var group = ofGroup(clause("7", Verb.APPROVE, THE_PROPOSAL, pounds(30)));
            assertThat(writing(drawn, group, 1, PASSED)).containsExactly("body-may-not-decide");
        }

        @Test
        void nothing_is_written_off_by_the_clause_that_approved_the_investment() {
            assertThat(writing(drawn, APPROVING, 1, PASSED)).containsExactly("clause-approved-it");
        }

        @Test
        void nothing_is_written_off_by_another_verb_about_something_else_or_without_an_amount() {
            assertThat(writing(drawn, writingOff(Verb.NOTE, THE_PROPOSAL, pounds(30)), 1, PASSED))
                    .containsExactly("clause-decides-nothing");
            assertThat(writing(
                            drawn, writingOff(Verb.APPROVE, new Subject.OfFacility(PROGRAMME), pounds(30)), 1, PASSED))
                    .containsExactly("clause-about-something-else");
            assertThat(writing(drawn, writingOff(Verb.APPROVE, THE_PROPOSAL, null), 1, PASSED))
                    .containsExactly("clause-without-amount");
        }

        @Test
        void nothing_is_written_off_before_it_was_passed_or_by_one_that_never_was() {
            assertThat(writing(drawn, ALLOWING_30, 1, "2008-02-09")).containsExactly("before-its-clause");
            var command =
                    new WriteOffInvestment(PROGRAMME, PROPOSAL, ref(CABINET, PASSED, "9"), pounds(1), day(PASSED));
            assertThat(rules(WriteOffs.decide(drawn.state(), command, null, TODAY)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Test
    void nothing_is_written_off_of_what_nobody_proposed() {
        var command =
                new WriteOffInvestment(PROGRAMME, new ProposalId("R09"), ALLOWING_30.ref(), pounds(1), day(PASSED));
        assertThat(rules(WriteOffs.decide(drawn.state(), command, ALLOWING_30, TODAY)))
                .containsExactly("proposal-not-known");
        assertThat(rules(WriteOffs.decide(ProgrammeState.NONE, command, ALLOWING_30, TODAY)))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void nothing_is_written_off_in_the_future() {
        assertThat(writing(drawn, ALLOWING_30, 1, TODAY.plusDays(1).toString())).containsExactly("dated-in-the-future");
    }
}
