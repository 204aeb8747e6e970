package daybook.query.trail;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
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
            case TargetSet f -> target(f.indicator(), f.target(), trail);
            case TargetRevised f -> target(f.indicator(), f.target(), trail);
            case IndicatorReturnRecorded f -> {
                String node = "return:" + f.indicator() + "/" + f.number();
                yield trail.about(node).is(node, Kind.RETURN).link(indicator, Relation.STANDS_AT, node);
            }
        };
    }

    private static TrailRows target(IndicatorId indicator, TargetKey key, TrailRows trail) {
        String node = "target:" + indicator + "/" + key.kind() + "/" + key.due();
        return trail.about(node).is(node, Kind.TARGET).link(indicator.stream(), Relation.HELD_AGAINST, node);
    }

    static TrailRows of(IndicatorSetFact fact, TrailRows trail) {
        String set = fact.set().stream();
        return switch (fact) {
            case IndicatorSetAdopted _ -> trail.about(set).is(set, Kind.INDICATOR_SET);
            case IndicatorJoinedSet f -> trail.about(set).link(set, Relation.COUNTS, f.indicator().stream());
            case RewardTermsAgreed _ ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.REWARD_TERMS)
                        .inSlot("terms", set, Relation.HAS, trail.entryNode());
        };
    }
}
