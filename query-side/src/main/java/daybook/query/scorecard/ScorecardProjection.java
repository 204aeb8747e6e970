package daybook.query.scorecard;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.reward.Outturns;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import daybook.query.scorecard.ScorecardRow.DefinitionRow;
import daybook.query.scorecard.ScorecardRow.ForecastRow;
import daybook.query.scorecard.ScorecardRow.IndicatorReturnRow;
import daybook.query.scorecard.ScorecardRow.IndicatorSetRow;
import daybook.query.scorecard.ScorecardRow.LeadRow;
import daybook.query.scorecard.ScorecardRow.MemberRow;
import daybook.query.scorecard.ScorecardRow.RatingRow;
import daybook.query.scorecard.ScorecardRow.RewardTermsRow;
import daybook.query.scorecard.ScorecardRow.SchemeRow;
import daybook.query.scorecard.ScorecardRow.SetTitleRow;
import daybook.query.scorecard.ScorecardRow.TargetRow;
import daybook.query.scorecard.ScorecardRow.WithdrawalRow;
import daybook.query.scorecard.ScorecardRow.WithdrawnRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets, their members, and the members' definitions, targets and returns. */
@Component
final class ScorecardProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.SCORECARD;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<ScorecardRow> tables() {
        return ScorecardRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return switch (fact) {
            case IndicatorFact ofIndicator -> List.of(ofIndicator(ofIndicator, at));
            case IndicatorSetFact ofSet -> ofSet(ofSet, at);
            case EntryWithdrawn f -> List.of(new WithdrawnRow(at.entry(), at.effective(), f.entry()));
            case NameCorrected f
            when f.about() instanceof IndicatorSetId set ->
                List.of(new SetTitleRow(at.entry(), at.effective(), set, f.name()));
            case AccountFact _,
                    BodyFact _,
                    DelegationFact _,
                    MeetingFact _,
                    MistakeFact _,
                    OfficeFact _,
                    PaperFact _,
                    ProgrammeFact _ -> List.of();
        };
    }

    private static List<Row> ofSet(IndicatorSetFact fact, EntryContext at) {
        return switch (fact) {
            case IndicatorSetAdopted f ->
                List.of(new IndicatorSetRow(
                        at.entry(),
                        at.effective(),
                        f.set(),
                        f.title(),
                        f.period().from(),
                        f.period().to()));
            case IndicatorJoinedSet f ->
                List.of(new MemberRow(at.entry(), at.effective(), f.set(), f.indicator(), f.theme()));
            case IndicatorLeftSet f -> List.of(new MemberRow(at.entry(), at.effective(), f.set(), f.indicator(), null));
            case RatingSchemeAdopted f ->
                IntStream.range(0, f.ratings().size())
                        .<Row>mapToObj(place -> new SchemeRow(
                                at.entry(),
                                at.effective(),
                                f.set(),
                                place,
                                f.ratings().get(place).word(),
                                f.ratings().get(place).rag()))
                        .toList();
            case RewardTermsAgreed f -> List.of(new RewardTermsRow(at.entry(), at.effective(), f.set(), f.threshold()));
        };
    }

    private static Row ofIndicator(IndicatorFact fact, EntryContext at) {
        return switch (fact) {
            case IndicatorDefined f ->
                new DefinitionRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.title(),
                        f.unit(),
                        f.polarity(),
                        f.shape(),
                        f.frequency(),
                        f.partOf(),
                        f.decimals(),
                        null);
            case IndicatorDefinitionRevised f ->
                new DefinitionRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.title(),
                        f.unit(),
                        f.polarity(),
                        f.shape(),
                        f.frequency(),
                        f.partOf(),
                        f.decimals(),
                        f.series());
            case IndicatorWithdrawn f -> new WithdrawalRow(at.entry(), at.effective(), f.indicator());
            case IndicatorLeadNamed f -> new LeadRow(at.entry(), at.effective(), f.indicator(), f.lead());
            case IndicatorRated f ->
                new RatingRow(at.entry(), at.effective(), f.indicator(), f.set(), f.rating(), f.note());
            case OutturnForecast f ->
                new ForecastRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.target().kind(),
                        f.target().due(),
                        f.low(),
                        f.high(),
                        f.note());
            case TargetSet f ->
                new TargetRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.target().kind(),
                        f.target().due(),
                        f.value(),
                        f.threshold(),
                        null);
            case TargetRevised f ->
                new TargetRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.target().kind(),
                        f.target().due(),
                        f.to(),
                        f.threshold(),
                        f.from());
            case IndicatorReturnRecorded f ->
                new IndicatorReturnRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.number(),
                        f.period().from(),
                        Outturns.isWholeYear(f.period()),
                        ReturnStanding.RETURNED,
                        f.value(),
                        f.numerator(),
                        f.denominator(),
                        f.status(),
                        f.note(),
                        null,
                        null);
            case IndicatorReturnCorrected f ->
                new IndicatorReturnRow(
                        at.entry(),
                        at.effective(),
                        f.indicator(),
                        f.number(),
                        f.period().from(),
                        Outturns.isWholeYear(f.period()),
                        ReturnStanding.RETURNED,
                        f.value(),
                        f.numerator(),
                        f.denominator(),
                        f.status(),
                        null,
                        f.corrects(),
                        null);
            case IndicatorReturnReportedUnavailable f ->
                noReturn(at, ReturnStanding.UNAVAILABLE, f, null, f.period(), f.why(), f.expected());
            case IndicatorReturnWithdrawn f ->
                noReturn(at, ReturnStanding.WITHDRAWN, f, f.number(), f.period(), null, null);
        };
    }

    private static Row noReturn(
            EntryContext at,
            ReturnStanding standing,
            IndicatorFact fact,
            @Nullable Integer number,
            Period period,
            @Nullable String why,
            @Nullable LocalDate expected) {
        return new IndicatorReturnRow(
                at.entry(),
                at.effective(),
                fact.indicator(),
                number,
                period.from(),
                Outturns.isWholeYear(period),
                standing,
                null,
                null,
                null,
                null,
                why,
                null,
                expected);
    }
}
