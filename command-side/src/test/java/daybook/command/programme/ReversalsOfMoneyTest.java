package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.ReversalExample.NEXT;
import static daybook.command.programme.ReversalExample.ON;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.facts.exact.Pence;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.MoneyEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what was set aside, drawn and paid back, and of what may be borrowed. */
class ReversalsOfMoneyTest {

    private final ReversalExample given = new ReversalExample();

    @Test
    void a_drawdown_reversed_counts_as_if_it_had_not_been_from_its_date() {
        given.spent();
        assertThat(facts(given.reversing(NEXT + 2)))
                .containsExactly(new EntryReversed(
                        PROGRAMME, NEXT + 3, NEXT + 2, MoneyEntry.DRAWDOWN, PROPOSAL, 1, pounds(40), ON));
        given.reversed(NEXT + 2);
        assertThat(given.money().drawn().total()).isEqualTo(Pence.ZERO);
        assertThat(given.book().state().owed().leastFrom(ON)).isEqualTo(Pence.ZERO);
        assertThat(rules(Spending.decide(
                        given.book().state(),
                        new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(60), ON),
                        List.of(),
                        TODAY)))
                .as("all that is committed can be drawn again")
                .isEmpty();
    }

    @Test
    void the_number_of_what_was_reversed_is_not_given_again() {
        given.enter(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(100), ON));
        given.reversed(NEXT);
        assertThat(facts(Spending.decide(
                        given.book().state(),
                        new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(100), ON),
                        List.of(),
                        TODAY)))
                .containsExactly(new InvestmentAllocated(PROGRAMME, PROPOSAL, 2, pounds(100), ON));
    }

    @Test
    void of_what_came_later_only_what_needs_it_stands_against_it() {
        given.spent();
        given.enter(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 2, pounds(20), ON));
        given.enter(new InvestmentRepaid(PROGRAMME, PROPOSAL, 1, pounds(20), ON));
        assertThat(rules(given.reversing(NEXT + 3)))
                .as("the repayment is covered by the first drawdown")
                .isEmpty();
        given.reversed(NEXT + 3);
        assertThat(rules(given.reversing(NEXT + 2))).containsExactly("built-on-it");
    }

    @Test
    void a_facility_that_was_drawn_on_is_refused() {
        given.spent();
        assertThat(rules(given.reversing(1))).containsExactly("built-on-it");
        given.reversed(NEXT + 2);
        given.reversed(1);
        assertThat(given.book().state().facility()).isNull();
    }

    @Test
    void a_request_for_more_is_reversed_before_it_is_decided_and_its_number_is_not_given_again() {
        var clause = ref(CABINET, "2008-01-15", "2");
        given.enter(new FacilityExtensionRequested(PROGRAMME, 1, clause, pounds(50), CABINET, ON));
        given.enter(new FacilityExtensionGranted(PROGRAMME, 1, clause, pounds(50), ON));
        assertThat(rules(given.reversing(NEXT))).containsExactly("built-on-it");
        given.reversed(NEXT + 1);
        assertThat(given.book().state().extension()).isNotNull();
        given.reversed(NEXT);
        assertThat(given.book().state().extension()).isNull();
        assertThat(given.book().state().extensionsAsked()).isEqualTo(1);
    }
}
