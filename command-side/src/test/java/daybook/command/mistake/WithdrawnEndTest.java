package daybook.command.mistake;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given an indicator that was ended by mistake. */
class WithdrawnEndTest {

    private static final LocalDate ENDED = day("2008-01-31");
    private static final long END = 2;

    private final InMemoryRegister register = new InMemoryRegister();

    @BeforeEach
    void given() {
        register.with(
                new IndicatorDefined(INDICATOR, "Places", null, null, null, null, null, 0, day("2006-04-01")),
                new IndicatorWithdrawn(INDICATOR, ENDED));
    }

    private Verdict withdraw(String reason, Role role) {
        var command = new WithdrawEntry(INDICATOR, END, null);
        return Withdrawing.decide(command, Mistaken.of(command, register), false, Set.of(role), reason);
    }

    @Test
    void whoever_may_end_an_indicator_takes_that_back_and_nobody_else() {
        assertThat(facts(withdraw("Another was meant", Role.PERFORMANCE_OFFICER)))
                .containsExactly(new EntryWithdrawn(INDICATOR.stream(), END, 1, "IndicatorWithdrawn", 0, null, ENDED));
        assertThat(rules(withdraw("Another was meant", Role.SECRETARY))).containsExactly("role-may-not");
    }

    @Test
    void not_without_a_reason() {
        assertThat(rules(withdraw("", Role.PERFORMANCE_OFFICER))).containsExactly("put-right-without-reason");
    }

    @Test
    void it_is_measured_again_and_the_end_is_not_withdrawn_twice() {
        assertThat(register.withdrawn(INDICATOR)).isEqualTo(ENDED);
        facts(withdraw("Another was meant", Role.PERFORMANCE_OFFICER)).forEach(register::with);
        assertThat(register.withdrawn(INDICATOR)).isNull();
        assertThat(rules(withdraw("Another was meant", Role.PERFORMANCE_OFFICER)))
                .containsExactly("entry-withdrawn-before");
    }

    @Test
    void it_may_be_ended_on_another_day_then() {
        facts(withdraw("Another day", Role.PERFORMANCE_OFFICER)).forEach(register::with);
        register.with(new IndicatorWithdrawn(INDICATOR, day("2008-02-15")));
        assertThat(register.withdrawn(INDICATOR)).isEqualTo(day("2008-02-15"));
    }
}
