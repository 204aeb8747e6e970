package daybook.command.mistake;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given an indicator with a reward target of 75, and a programme that was offered a reward for it. */
class WithdrawnTargetTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("P");
    private static final LocalDate SINCE = day("2006-04-01");
    private static final LocalDate CLAIMED = day("2009-09-30");
    private static final TargetKey KEY = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static final long SET_AT = 2;
    private static final long NEXT = 3;

    private final InMemoryRegister register = new InMemoryRegister();

    @BeforeEach
    void given() {
        register.with(
                new IndicatorDefined(INDICATOR, "Places", null, null, null, null, null, 0, SINCE),
                new TargetSet(INDICATOR, KEY, measure("75"), measure("70"), SINCE),
                new ProgrammeOpened(PROGRAMME, "Reward", SET, SINCE),
                new RewardOffered(PROGRAMME, INDICATOR, pounds(500), SINCE));
    }

    private Verdict withdraw(long entry, Role... roles) {
        var command = new WithdrawEntry(INDICATOR, entry, null);
        return Withdrawing.decide(
                command, Mistaken.of(command, register), false, Set.of(roles), "Of another indicator");
    }

    private TargetRevised revised(String from, String to) {
        return new TargetRevised(INDICATOR, KEY, measure(from), measure(to), measure("70"), day("2007-04-01"));
    }

    @Test
    void a_target_is_withdrawn_by_whoever_may_set_one_or_record_the_resolution_that_does() {
        assertThat(facts(withdraw(SET_AT, Role.SECRETARY)))
                .containsExactly(new EntryWithdrawn(INDICATOR.stream(), SET_AT, 1, "TargetSet", 0, null, SINCE));
        assertThat(facts(withdraw(SET_AT, Role.PERFORMANCE_OFFICER))).hasSize(1);
        assertThat(rules(withdraw(SET_AT, Role.FINANCE))).containsExactly("role-may-not");
    }

    @Test
    void what_was_withdrawn_is_aimed_at_no_longer_and_is_not_withdrawn_again() {
        facts(withdraw(SET_AT, Role.SECRETARY)).forEach(register::with);
        assertThat(register.aimsAt(INDICATOR, KEY)).isFalse();
        assertThat(rules(withdraw(SET_AT, Role.SECRETARY))).containsExactly("entry-withdrawn-before");
    }

    @Test
    void while_it_was_revised_or_forecast_since_that_is_put_right_first() {
        register.with(revised("75", "80"));
        assertThat(rules(withdraw(SET_AT, Role.SECRETARY))).containsExactly("stands-on-it");
        facts(withdraw(NEXT, Role.SECRETARY)).forEach(register::with);
        assertThat(facts(withdraw(SET_AT, Role.SECRETARY))).hasSize(1);
        register.with(new OutturnForecast(INDICATOR, KEY, measure("74"), measure("74"), null, day("2008-04-01")));
        assertThat(rules(withdraw(SET_AT, Role.SECRETARY))).containsExactly("stands-on-it");
    }

    @Test
    void a_revision_is_withdrawn_while_no_later_one_stands_on_it() {
        register.with(revised("75", "80"), revised("80", "82"));
        assertThat(rules(withdraw(NEXT, Role.SECRETARY))).containsExactly("stands-on-it");
        assertThat(facts(withdraw(NEXT + 1, Role.SECRETARY))).hasSize(1);
    }

    @Test
    void while_a_claim_counts_on_it_the_claim_is_reversed_first() {
        register.with(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(1), CLAIMED));
        assertThat(rules(withdraw(SET_AT, Role.SECRETARY))).containsExactly("stands-on-it");
        register.with(
                new EntryReversed(PROGRAMME, 3, 2, MoneyEntry.CLAIM, null, 1, pounds(1), CLAIMED),
                new RewardClaimed(PROGRAMME, 2, null, 1, pounds(1), CLAIMED));
        assertThat(rules(withdraw(SET_AT, Role.SECRETARY)))
                .as("of the whole reward, of which it is a part")
                .containsExactly("stands-on-it");
    }

    @Test
    void a_claim_of_another_indicators_reward_and_one_for_a_target_without_reward_do_not_stand_on_it() {
        var yearEnd = new TargetKey(TargetKind.YEAR_END, day("2008-03-31"));
        register.with(
                new RewardClaimed(PROGRAMME, 1, new IndicatorId("OTHER"), 1, pounds(1), CLAIMED),
                new TargetSet(INDICATOR, yearEnd, measure("72"), null, SINCE),
                new RewardClaimed(PROGRAMME, 2, INDICATOR, 1, pounds(1), CLAIMED));
        assertThat(facts(withdraw(NEXT, Role.SECRETARY))).hasSize(1);
    }
}
