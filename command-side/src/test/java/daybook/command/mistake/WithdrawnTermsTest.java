package daybook.command.mistake;

import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is withdrawn of a scorecard besides itself: its terms of reward, and the words that it rates in. */
class WithdrawnTermsTest {

    private final InMemoryRegister register = new InMemoryRegister();

    private Verdict withdraw(Id thing, long entry) {
        var command = new WithdrawEntry(thing, entry, null);
        return Withdrawing.decide(
                command, Mistaken.of(command, register), false, Set.of(Role.values()), "A wrong date");
    }

    @Test
    void terms_of_reward_are_withdrawn_while_nothing_was_claimed_under_them() {
        var programme = new ProgrammeId("P");
        register.with(new RewardTermsAgreed(SET, Ratio.of(3, 5), day("2006-04-01")));
        assertThat(facts(withdraw(SET, 1))).hasSize(1);
        register.with(
                new ProgrammeOpened(programme, "Reward", SET, day("2006-04-01")),
                new RewardClaimed(programme, 1, null, 1, Pence.ofPounds(1), day("2009-09-30")));
        assertThat(rules(withdraw(SET, 1))).containsExactly("stands-on-it");
        register.with(
                new EntryReversed(programme, 2, 1, MoneyEntry.CLAIM, null, 1, Pence.ofPounds(1), day("2009-09-30")));
        facts(withdraw(SET, 1)).forEach(register::with);
        assertThat(register.rewardShare(SET, day("2009-09-30"))).isNull();
    }

    @Test
    void words_to_rate_in_are_withdrawn_while_nothing_is_rated_in_them() {
        var words = List.of(new RatingWord("Good", Rag.GREEN), new RatingWord("Bad", Rag.RED));
        register.with(new RatingSchemeAdopted(SET, words, day("2006-04-01")));
        assertThat(facts(withdraw(SET, 1))).hasSize(1);
        var indicator = new IndicatorId("R09");
        register.with(
                new IndicatorDefined(indicator, "Places", null, null, null, null, null, 0, day("2006-04-01")),
                new IndicatorRated(indicator, SET, "Good", null, day("2007-04-01")));
        assertThat(rules(withdraw(SET, 1))).containsExactly("stands-on-it");
    }
}
