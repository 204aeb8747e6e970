package daybook.command.indicatorset;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about an agreement, scorecard or plan lean on.
 *
 * @param since the day from which it is there, or null before it was adopted
 * @param members who counts towards it, and since when
 * @param themes under which they do
 * @param left who did, and until when
 * @param scheme the words that it rates in; none where it has adopted none
 * @param terms of its reward, the last that were agreed
 */
record IndicatorSetState(
        @Nullable LocalDate since,
        Map<IndicatorId, LocalDate> members,
        Map<IndicatorId, String> themes,
        Map<IndicatorId, LocalDate> left,
        List<RatingWord> scheme,
        @Nullable RewardTermsAgreed terms) {

    static final IndicatorSetState NONE = new IndicatorSetState(null, Map.of(), Map.of(), Map.of(), List.of(), null);

    IndicatorSetState {
        members = Map.copyOf(members);
        themes = Map.copyOf(themes);
        left = Map.copyOf(left);
        scheme = List.copyOf(scheme);
    }

    boolean adopted() {
        return since != null;
    }

    IndicatorSetState evolve(IndicatorSetFact fact) {
        return switch (fact) {
            case IndicatorSetAdopted adopted ->
                new IndicatorSetState(adopted.effective(), members, themes, left, scheme, terms);
            case IndicatorJoinedSet joined -> {
                var more = new HashMap<>(members);
                more.put(joined.indicator(), joined.effective());
                var under = new HashMap<>(themes);
                under.put(joined.indicator(), joined.theme());
                yield new IndicatorSetState(since, more, under, left, scheme, terms);
            }
            case IndicatorLeftSet gone -> {
                var fewer = new HashMap<>(members);
                fewer.remove(gone.indicator());
                var under = new HashMap<>(themes);
                under.remove(gone.indicator());
                var more = new HashMap<>(left);
                more.put(gone.indicator(), gone.effective());
                yield new IndicatorSetState(since, fewer, under, more, scheme, terms);
            }
            case RatingSchemeAdopted chosen ->
                new IndicatorSetState(since, members, themes, left, chosen.ratings(), terms);
            case RewardTermsAgreed agreed -> new IndicatorSetState(since, members, themes, left, scheme, agreed);
        };
    }

    /** As it is spelt where an indicator counts under it already; capitals and blanks do not make another theme. */
    String theme(String said) {
        String bare = said.strip().replaceAll("\\s+", " ");
        return themes.values().stream()
                .filter(theme -> theme.strip().replaceAll("\\s+", " ").equalsIgnoreCase(bare))
                .sorted()
                .findFirst()
                .orElse(bare);
    }
}
