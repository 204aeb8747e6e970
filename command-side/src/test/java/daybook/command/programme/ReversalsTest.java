package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.ReversalExample.NEXT;
import static daybook.command.programme.ReversalExample.ON;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningPositionRecorded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReversalsTest {

    private final ReversalExample given = new ReversalExample();

    @Test
    void what_something_is_built_on_is_refused_and_the_refusal_names_it_last_first() {
        given.spent();
        Verdict decision = given.reversing(NEXT);
        assertThat(rules(decision)).containsExactly("built-on-it");
        assertThat(RefusalTexts.of(((Verdict.Rejected) decision).refusals().getFirst())
                        .message())
                .isEqualTo("More is built on allocation 1 of R01 (£100 on 20 January 2008): "
                        + "drawdown 1 of R01 (£40 on 20 January 2008), commitment 1 of R01 (£60 on 20 January 2008).");
        given.reversed(NEXT + 2);
        given.reversed(NEXT + 1);
        assertThat(rules(given.reversing(NEXT))).isEmpty();
    }

    @Test
    void all_that_stands_on_an_entry_is_named_in_words_and_in_the_order_of_reversal() {
        var clause = ref(CABINET, "2008-01-15", "2");
        given.enter(new FacilityExtensionRequested(PROGRAMME, 1, clause, pounds(50), CABINET, ON));
        given.enter(new FacilityExtensionGranted(PROGRAMME, 1, clause, pounds(50), ON));
        given.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        given.enter(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(500), ON.plusDays(1)));
        assertThat(RefusalTexts.of(((Verdict.Rejected) given.reversing(1))
                                .refusals()
                                .getFirst())
                        .message())
                .endsWith(": "
                        + "decision on request to borrow more 1 (£50 on 20 January 2008), "
                        + "request to borrow more 1 (£50 on 20 January 2008), "
                        + "repayment 1 (£500 on 21 January 2008), "
                        + "drawdown before the day book (£900 on 20 January 2008).");
    }

    @Test
    void without_a_reason_or_by_somebody_who_may_not_it_is_refused() {
        given.spent();
        assertThat(rules(given.reversing(NEXT + 2, " ", Role.FINANCE))).containsExactly("reversal-without-reason");
        assertThat(rules(given.reversing(NEXT + 2, "Mistyped", Role.PERFORMANCE_OFFICER)))
                .containsExactly("role-may-not");
    }

    @Test
    void a_programme_that_was_opened_by_mistake_is_reversed_before_anything_is_recorded_in_it() {
        assertThat(rules(given.reversing(0))).containsExactly("built-on-it");
        given.startAnew(given.book().entries().getFirst().fact());
        given.reversed(0);
        assertThat(given.book().state().opened()).isFalse();
    }

    @Test
    void what_is_no_entry_of_the_programme_was_reversed_or_reverses_another_is_refused() {
        assertThat(rules(Reversals.decide(
                        given.book().entries(),
                        new ReverseEntry(PROGRAMME, 99),
                        null,
                        List.of(),
                        Set.of(Role.FINANCE),
                        "Mistyped")))
                .containsExactly("entry-not-of-programme");
        assertThat(rules(Reversals.decide(
                        List.of(), new ReverseEntry(PROGRAMME, 1), null, List.of(), Set.of(Role.FINANCE), "Mistyped")))
                .containsExactly("not-in-the-day-book");
        given.spent();
        given.reversed(NEXT + 2);
        assertThat(rules(given.reversing(NEXT + 2))).containsExactly("already-reversed");
        assertThat(rules(given.reversing(NEXT + 3))).containsExactly("not-reversible");
    }
}
