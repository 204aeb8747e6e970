package daybook.query.web.scorecard;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Judgement;
import daybook.query.scorecard.Missing;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes out how indicators stand, as rows of a table.
 *
 * @param sets what the sets are called in whose words they are rated
 */
record Rows(
        Words words,
        At at,
        Sources sources,
        @Nullable Ratio share,
        Map<IndicatorId, Judgement> judgements,
        Map<IndicatorSetId, String> sets) {
    /** A figure implied by two others needs one decimal more than they have, if it needs that. */
    static int impliedDecimals(Definition definition) {
        return definition.decimals() + 1;
    }

    /**
     * An indicator as a row of a table.
     *
     * @param judged whether the table has a column for what officers say
     */
    Row row(IndicatorPosition position, boolean part, boolean judged) {
        var definition = position.definition();
        String id = definition.indicator().value();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link(new Link(definition.title(), at.to("/indicators/" + id)))
                        .note(about(definition)),
                Cell.figure(target(position).id("target-" + id)),
                Cell.figure(threshold(position).id("threshold-" + id)),
                Cell.figure(latest(position).id("latest-" + id)),
                Cell.figure(without(position).id("without-" + id)),
                Cell.figure(stretch(position).id("stretch-" + id)).mark(tag(position))));
        if (judged) {
            cells.add(Cell.said(judged(position)));
        }
        return Row.of(cells).id("row-" + id).part(part);
    }

    /** What officers say of it, beside what is worked out. */
    List<Beside.Said> judged(IndicatorPosition position) {
        var judgement = judgements.getOrDefault(position.definition().indicator(), Judgement.NONE);
        return new Judged(words, at, sources, decimals(position), sets).of(judgement, position.reward());
    }

    private static int decimals(IndicatorPosition position) {
        return position.definition().decimals();
    }

    private String about(Definition definition) {
        List<String> parts = new ArrayList<>();
        var unit = definition.unit();
        parts.add(definition.indicator().value());
        if (unit != null) {
            parts.add(unit);
        }
        var withdrawn = definition.withdrawn();
        if (withdrawn != null) {
            parts.add(words.say("scorecard.withdrawn", Words.date(withdrawn)));
        }
        var polarity = definition.polarity();
        if (polarity != null) {
            parts.add(words.word(polarity));
        }
        return String.join(", ", parts);
    }

    Figure target(IndicatorPosition position) {
        var reward = position.reward();
        return reward == null
                ? Figure.of(words.say("scorecard.no-target"))
                : Figure.of(reward.value(), decimals(position))
                        .trail(at.trail(Nodes.target(position.definition().indicator(), reward.target())))
                        .source(sources.of(reward.entry()))
                        .note(due(position, reward));
    }

    /** A target from before a break is for what was counted then, which has to be said. */
    private String due(IndicatorPosition position, TargetLine target) {
        String due = Words.date(target.target().due());
        var withdrawn = position.definition().withdrawn();
        if (withdrawn != null && target.target().due().isAfter(withdrawn)) {
            return words.say("scorecard.due.withdrawn", due, Words.date(withdrawn));
        }
        var broken = position.definition().broken();
        return broken != null && target.effective().isBefore(broken)
                ? words.say("scorecard.due.broken", due, Words.date(broken))
                : words.say("scorecard.due", due);
    }

    Figure threshold(IndicatorPosition position) {
        var reward = position.reward();
        var threshold = reward == null ? null : reward.threshold();
        return reward == null || threshold == null
                ? Figure.of(words.say("not-stated"))
                : Figure.of(threshold, decimals(position))
                        .trail(at.trail(Nodes.target(position.definition().indicator(), reward.target())))
                        .source(sources.of(reward.entry()));
    }

    Figure latest(IndicatorPosition position) {
        var latest = position.latest();
        var missing = position.missing();
        if (latest == null) {
            return missing == null ? Figure.of(words.say("scorecard.no-return")) : unavailable(missing);
        }
        String told = words.say(
                "scorecard.latest." + latest.coverage(), words.period(latest.period()), words.word(latest.status()));
        var broken = position.definition().broken();
        if (broken != null && latest.period().to().isBefore(broken)) {
            told = words.say("scorecard.latest.broken", told, Words.date(broken));
        }
        return returned(position, latest)
                .note(
                        missing == null
                                ? told
                                : words.say(
                                        "scorecard.latest.missing",
                                        told,
                                        unavailable(missing).text()));
    }

    /** Why there is no return for the latest period, as distinct from nobody having said anything. */
    private Figure unavailable(Missing missing) {
        var expected = missing.expected();
        String period = words.period(missing.period());
        return Figure.of(
                        expected == null
                                ? words.say("missing", period, missing.why())
                                : words.say("missing.until", period, missing.why(), Words.date(expected)))
                .trail(at.trail(Nodes.entry(missing.entry())))
                .source(sources.of(missing.entry()));
    }

    private Figure returned(IndicatorPosition position, ReturnLine line) {
        return Figure.of(line.value(), decimals(position))
                .trail(at.trail(Nodes.returned(position.definition().indicator(), line.number())))
                .source(sources.of(line.entry()));
    }

    Figure without(IndicatorPosition position) {
        var without = position.without();
        return without == null
                ? Figure.of(words.say("not-stated"))
                : Figure.workedOut(without, impliedDecimals(position.definition()))
                        .trail(at.trail(Nodes.of(position.definition().indicator())))
                        .note(words.say("scorecard.implied"));
    }

    Figure stretch(IndicatorPosition position) {
        String trail = at.trail(Nodes.of(position.definition().indicator()));
        return switch (position.stretch()) {
            case Stretch.Achieved achieved ->
                Figure.share(achieved.share())
                        .trail(trail)
                        .note(words.say(
                                "scorecard.counted",
                                Words.measure(achieved.counted().value(), decimals(position)),
                                words.period(achieved.counted().period())));
            case Stretch.NotMeasurable not ->
                Figure.of(notMeasurable(not, position.definition().withdrawn())).trail(trail);
        };
    }

    private String notMeasurable(Stretch.NotMeasurable not, @Nullable LocalDate withdrawn) {
        if (withdrawn != null && comesInTime(not.reason())) {
            return words.say("stretch.withdrawn", Words.date(withdrawn));
        }
        String why = words.say("stretch." + not.reason());
        var until = not.until();
        return until == null ? why : words.say("stretch.until", why, Words.date(until));
    }

    @Nullable
    Tag tag(IndicatorPosition position) {
        return switch (position.stretch()) {
            case Stretch.NotMeasurable not ->
                comesInTime(not.reason()) && position.definition().withdrawn() == null
                        ? new Tag(words.say("stretch.tag.not-measurable"), Tag.Colour.GREY)
                        : null;
            case Stretch.Achieved achieved -> tag(achieved.share());
        };
    }

    /** Whether time alone will tell, as against something that was never agreed or printed. */
    private static boolean comesInTime(Stretch.Reason reason) {
        return switch (reason) {
            case SURVEY_NOT_REPEATED, NO_RETURN, NO_RETURN_SINCE_BREAK, NO_WHOLE_YEAR, RUNNING_TOTAL -> true;
            case MEASURED_BY_ITS_PARTS, NO_REWARD_TARGET, NO_THRESHOLD, NO_REWARD_TERMS, NO_STRETCH -> false;
        };
    }

    private Tag tag(Ratio achieved) {
        if (achieved.compareTo(Ratio.ZERO) < 0) {
            return new Tag(words.say("stretch.tag.worse"), Tag.Colour.RED);
        }
        if (achieved.compareTo(Ratio.ONE) >= 0) {
            return new Tag(words.say("stretch.tag.met"), Tag.Colour.GREEN);
        }
        return share != null && achieved.compareTo(share) >= 0
                ? new Tag(words.say("stretch.tag.rewarded"), Tag.Colour.BLUE)
                : new Tag(words.say("stretch.tag.below"), Tag.Colour.YELLOW);
    }
}
