package daybook.command.programme;

import static daybook.command.example.Example.SET;

import daybook.command.register.Achievement;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reward targets that were met. */
final class Met {

    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);

    private Met() {}

    static Earned inFull(IndicatorId... indicators) {
        return new Earned(
                SET,
                Ratio.of(3, 5),
                Arrays.stream(indicators)
                        .collect(Collectors.toMap(
                                indicator -> indicator,
                                _ -> new Achievement.Achieved(Ratio.ONE, ReturnStatus.FINAL, DUE, DUE))));
    }
}
