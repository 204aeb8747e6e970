package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.OutturnExample.OTHER;
import static daybook.command.programme.OutturnExample.outturn;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.programme.RewardRefusal.ClaimAboveOutturns;
import daybook.command.refusal.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarnedOfTheWholeProgrammeTest {

    private final OutturnExample given = new OutturnExample();
    private final InMemoryRegister register = given.register();

    @Test
    void of_the_whole_programme_all_is_claimed_that_its_targets_have_earned() {
        register.with(outturn(INDICATOR, "75"), outturn(OTHER, "50"));
        assertThat(given.claiming(null, 1, 750)).isInstanceOf(Verdict.Accepted.class);
        assertThat(given.claiming(null, 1, 751))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(751), pounds(750), pounds(750))));
    }

    @Test
    void of_the_whole_programme_the_targets_without_an_outturn_are_named() {
        register.with(outturn(INDICATOR, "75"));
        given.claimed(INDICATOR, 1, 700);
        assertThat(given.claiming(null, 1, 51))
                .isEqualTo(Verdict.refused(
                        new ClaimAboveOutturns(pounds(51), pounds(750), pounds(50), List.of(OTHER.value()))));
        assertThat(rules(given.claiming(null, 1, 51))).containsExactly("claim-above-outturns");
        assertThat(given.claiming(null, 1, 50)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void what_was_claimed_for_the_whole_is_claimed_of_each() {
        register.with(outturn(INDICATOR, "75"));
        given.claimed(null, 1, 700);
        assertThat(given.claiming(INDICATOR, 1, 51))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(51), pounds(750), pounds(50))));
    }
}
