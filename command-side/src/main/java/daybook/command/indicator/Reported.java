package daybook.command.indicator;

import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been reported of an indicator's periods so far.
 *
 * @param returns every return, in the order of their numbers, those withdrawn and corrected among them
 * @param withdrawn the numbers of those that were withdrawn
 * @param missing the reports that there is no return, in order
 */
record Reported(List<Returned> returns, Set<Integer> withdrawn, List<IndicatorReturnReportedUnavailable> missing) {
    static final Reported NOTHING = new Reported(List.of(), Set.of(), List.of());

    Reported {
        returns = List.copyOf(returns);
        withdrawn = Set.copyOf(withdrawn);
        missing = List.copyOf(missing);
    }

    Reported with(Returned one) {
        return new Reported(Stream.concat(returns.stream(), Stream.of(one)).toList(), withdrawn, missing);
    }

    Reported with(IndicatorReturnReportedUnavailable report) {
        return new Reported(
                returns,
                withdrawn,
                Stream.concat(missing.stream(), Stream.of(report)).toList());
    }

    Reported without(int number) {
        var more = Stream.concat(withdrawn.stream(), Stream.of(number)).collect(Collectors.toSet());
        return new Reported(returns, more, missing);
    }

    /** The number of the next return. */
    int next() {
        return returns.size() + 1;
    }

    /** The return of this number, or null if there is none. */
    @Nullable
    Returned returned(int number) {
        return returns.stream()
                .filter(returned -> returned.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** What the return stands corrected to, however often; itself if it never was. */
    Returned latest(Returned returned) {
        Returned latest = returned;
        for (Returned later : returns) {
            latest = later.isCorrectionOf(latest) ? later : latest;
        }
        return latest;
    }

    boolean isWithdrawn(Returned returned) {
        return withdrawn.contains(returned.number());
    }

    /** The returns that stand: no correction has taken their place, and they were not withdrawn. */
    List<Returned> inForce() {
        return returns.stream()
                .filter(returned -> latest(returned) == returned && !isWithdrawn(returned))
                .toList();
    }

    /** What was last reported about the lack of a return for the very period, or null if nothing was. */
    @Nullable
    IndicatorReturnReportedUnavailable lastMissing(Period period) {
        return missing.stream()
                .filter(report -> report.period().equals(period))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
