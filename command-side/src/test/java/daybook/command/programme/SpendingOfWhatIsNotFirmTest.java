package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.Spent.FEBRUARY;
import static daybook.command.programme.Spent.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.facts.id.ProposalId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpendingOfWhatIsNotFirmTest {

    private static List<List<String>> spending(Spent investment) {
        return List.of(
                investment.allocating(1, FEBRUARY),
                investment.committing(1, FEBRUARY),
                investment.drawing(1, FEBRUARY));
    }

    /** Whatever else stands against it, too. */
    private static void isRefused(Spent investment, String rule) {
        assertThat(spending(investment)).allSatisfy(rules -> assertThat(rules).contains(rule));
    }

    @Test
    void nothing_is_spent_before_anybody_decides() {
        isRefused(Spent.PROPOSED, "investment-not-approved");
    }

    @Test
    void nothing_is_spent_while_an_endorsement_waits_for_the_cabinet() {
        isRefused(Spent.PROPOSED.endorsed(40, null), "investment-pending");
    }

    @Test
    void nothing_is_spent_once_the_cabinet_refuses_what_was_endorsed() {
        isRefused(Spent.PROPOSED.endorsed(40, null).refused(JANUARY), "investment-void");
    }

    @Test
    void nothing_more_is_spent_once_what_was_approved_is_refused() {
        isRefused(
                Spent.PROPOSED
                        .approved(40, null, JANUARY)
                        .allocated(40, JANUARY)
                        .committed(40, JANUARY)
                        .refused("2008-02-01"),
                "investment-void");
    }

    @Test
    void nothing_is_spent_while_a_condition_is_open() {
        isRefused(Spent.PROPOSED.approved(40, "analysis", JANUARY), "investment-conditional");
    }

    @Test
    void it_is_conditional_when_the_cabinet_approves_on_the_group_s_condition_and_not_when_it_approves_without() {
        var agreed = Spent.PROPOSED.endorsed(40, "analysis");
        isRefused(agreed.approved(40, "analysis", JANUARY), "investment-conditional");
        assertThat(agreed.approved(40, null, JANUARY).allocating(40, FEBRUARY)).isEmpty();
    }

    @Test
    void a_release_alone_does_not_stand_in_for_the_cabinet() {
        isRefused(Spent.PROPOSED.endorsed(40, "analysis").released(40, JANUARY), "investment-pending");
    }

    @Test
    void nothing_is_spent_of_an_investment_that_nobody_proposed() {
        var command = new DrawDownInvestment(PROGRAMME, new ProposalId("R09"), pounds(1), day(FEBRUARY));
        assertThat(rules(Spent.PROPOSED.decide(command))).containsExactly("proposal-not-known");
    }

    @Test
    void nothing_is_spent_of_a_programme_that_is_not_open() {
        assertThat(new Spent(ProgrammeState.NONE, List.of()).drawing(1, FEBRUARY))
                .containsExactly("not-in-the-day-book");
    }
}
