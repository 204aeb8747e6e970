package daybook.query.trail;

import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
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
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Kind;

/** An indicator rests on its targets, its returns and its parts; a set on its indicators and terms. */
final class IndicatorTrail {

    private IndicatorTrail() {}

    static TrailRows of(IndicatorFact fact, TrailRows trail) {
        String indicator = fact.indicator().stream();
        return switch (fact) {
            case IndicatorDefined f -> {
                trail.about(indicator).is(indicator, Kind.INDICATOR);
                yield f.partOf() == null ? trail : trail.link(f.partOf().stream(), Relation.HAS_PART, indicator);
            }
            case IndicatorDefinitionRevised _ -> trail.about(indicator).is(indicator, Kind.INDICATOR);
            case IndicatorWithdrawn _ -> trail.about(indicator);
            case IndicatorLeadNamed f ->
                trail.about(indicator).inSlot("lead", indicator, Relation.LED_BY, f.lead().stream());
            case IndicatorRated f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.JUDGEMENT)
                        .inSlot("rating/" + f.set(), indicator, Relation.JUDGED_BY, trail.entryNode());
            case OutturnForecast f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.JUDGEMENT)
                        .inSlot("forecast", target(f.indicator(), f.target()), Relation.JUDGED_BY, trail.entryNode());
            case TargetSet f -> target(f.indicator(), f.target(), trail);
            case TargetRevised f -> target(f.indicator(), f.target(), trail);
            case IndicatorReturnRecorded f -> returned(f.indicator(), f.number(), f.period(), trail);
            case IndicatorReturnCorrected f ->
                returned(f.indicator(), f.number(), f.period(), trail)
                        .link(node(f.indicator(), f.number()), Relation.CORRECTS, node(f.indicator(), f.corrects()));
            case IndicatorReturnReportedUnavailable f -> unavailable(f, trail);
            case IndicatorReturnWithdrawn f -> withdrawn(f, trail);
        };
    }

    /** A later return, or another report, takes its slot. */
    private static TrailRows unavailable(IndicatorReturnReportedUnavailable fact, TrailRows trail) {
        String node = trail.entryNode();
        return trail.about(node)
                .is(node, Kind.UNAVAILABLE)
                .inSlot(slot(fact.period()), fact.indicator().stream(), Relation.LACKS, node);
    }

    private static TrailRows withdrawn(IndicatorReturnWithdrawn fact, TrailRows trail) {
        String node = node(fact.indicator(), fact.number());
        return trail.about(node)
                .is(node, Kind.RETURN)
                .clear(slot(fact.period()), fact.indicator().stream(), Relation.STANDS_AT);
    }

    private static String slot(Period period) {
        return "return/" + period.from() + "/" + period.to();
    }

    /** An indicator stands at one return for a period: a correction takes the place of what it corrects. */
    private static TrailRows returned(IndicatorId indicator, int number, Period period, TrailRows trail) {
        String node = node(indicator, number);
        return trail.about(node)
                .is(node, Kind.RETURN)
                .inSlot(slot(period), indicator.stream(), Relation.STANDS_AT, node);
    }

    private static String node(IndicatorId indicator, int number) {
        return "return:" + indicator + "/" + number;
    }

    private static TrailRows target(IndicatorId indicator, TargetKey key, TrailRows trail) {
        String node = target(indicator, key);
        return trail.about(node).is(node, Kind.TARGET).link(indicator.stream(), Relation.HELD_AGAINST, node);
    }

    private static String target(IndicatorId indicator, TargetKey key) {
        return "target:" + indicator + "/" + key.kind() + "/" + key.due();
    }

    static TrailRows of(IndicatorSetFact fact, TrailRows trail) {
        String set = fact.set().stream();
        return switch (fact) {
            case IndicatorSetAdopted _ -> trail.about(set).is(set, Kind.INDICATOR_SET);
            case IndicatorJoinedSet f ->
                trail.about(set).inSlot(member(f.indicator()), set, Relation.COUNTS, f.indicator().stream());
            case IndicatorLeftSet f -> trail.about(set).clear(member(f.indicator()), set, Relation.COUNTS);
            case RatingSchemeAdopted _ ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.RATING_SCHEME)
                        .inSlot("scheme", set, Relation.HAS, trail.entryNode());
            case RewardTermsAgreed _ ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.REWARD_TERMS)
                        .inSlot("terms", set, Relation.HAS, trail.entryNode());
        };
    }

    private static String member(IndicatorId indicator) {
        return "member/" + indicator;
    }
}
