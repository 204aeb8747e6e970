package daybook.query.web.due;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.query.asat.Basis;
import daybook.query.scorecard.IndicatorLead;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Owed;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the returns that are due. */
@Component
public class DueReturns {
    private final ScorecardQuery scorecards;

    DueReturns(ScorecardQuery scorecards) {
        this.scorecards = scorecards;
    }

    /** Of every set that has not ended, in the order of its scorecard; an indicator of two sets is in both. */
    public List<DueLine> at(Basis basis) {
        var leads = scorecards.leads(basis);
        var owed = scorecards.owed(basis);
        return scorecards.sets(basis).stream()
                .filter(set -> !basis.effective().isAfter(set.period().to()))
                .flatMap(set -> scorecards.scorecard(set.set(), basis).stream())
                .flatMap(card -> card.themes().stream()
                        .flatMap(theme -> theme.lines().stream()
                                .flatMap(DueReturns::positions)
                                .flatMap(position -> lines(
                                        card.set(),
                                        theme.name(),
                                        position,
                                        Objects.requireNonNull(
                                                owed.get(position.definition().indicator()), "it is defined"),
                                        leads,
                                        basis))))
                .toList();
    }

    private static Stream<IndicatorPosition> positions(Scorecard.Line line) {
        return Stream.concat(Stream.of(line.position()), line.parts().stream());
    }

    private static Stream<DueLine> lines(
            SetHead set,
            String theme,
            IndicatorPosition position,
            Owed owed,
            Map<IndicatorId, IndicatorLead> leads,
            Basis basis) {
        var lead = leads.get(position.definition().indicator());
        return DuePeriods.of(position, owed, set.period(), basis.effective()).stream()
                .map(period -> {
                    Frequency frequency =
                            Objects.requireNonNull(position.definition().frequency(), "only what recurs is due");
                    return new DueLine(
                            set,
                            theme,
                            position,
                            lead == null ? null : lead.office(),
                            period,
                            Lateness.isLate(frequency, period.to(), basis.effective()));
                });
    }
}
