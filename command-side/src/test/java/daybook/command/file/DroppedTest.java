package daybook.command.file;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.refusal.RefusalTexts;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.mistake.EntryWithdrawn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a target whose reward starts at 70. */
class DroppedTest {

    private static final LocalDate SINCE = day("2007-04-01");
    private static final TargetKey KEY = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static final TargetSet SET = new TargetSet(INDICATOR, KEY, measure("75"), measure("70"), SINCE);
    private static final TargetRevised DROPPING =
            new TargetRevised(INDICATOR, KEY, measure("75"), measure("76"), null, SINCE);

    private static List<Told> told(Fact... facts) {
        return Arrays.stream(facts)
                .map(fact -> new Told(fact, by(new Authority.OfOffice())))
                .toList();
    }

    @Test
    void what_is_taken_away_is_what_the_target_had_last() {
        assertThat(Dropped.threshold(KEY, told(SET))).contains(measure("70"));
        assertThat(Dropped.threshold(KEY, told(SET, DROPPING))).isEmpty();
        assertThat(Dropped.threshold(new TargetKey(TargetKind.YEAR_END, KEY.due()), told(SET)))
                .isEmpty();
    }

    @Test
    void a_revision_that_was_withdrawn_took_nothing_away() {
        var withdrawn = new EntryWithdrawn(INDICATOR.stream(), 2, 1, "TargetRevised", 0, null, SINCE);
        assertThat(Dropped.threshold(KEY, told(SET, DROPPING, withdrawn))).contains(measure("70"));
    }

    @Test
    void it_is_said_in_words() {
        assertThat(RefusalTexts.of(new FileRefusal.ThresholdDropped("threshold", measure("70")))
                        .message())
                .isEqualTo("No figure at which reward starts: the stretch cannot be measured."
                        + " Until now reward started at 70.");
    }
}
