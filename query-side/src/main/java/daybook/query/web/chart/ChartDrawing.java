package daybook.query.web.chart;

import daybook.facts.exact.Measure;
import daybook.facts.reward.Coverage;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws an indicator's returns against its target. */
public record ChartDrawing(Words words) {
    /** So far apart the words of two lines have to be to be read. */
    private static final int LINE_OF_WORDS = 18;

    /** A line of the chart before it has its place. */
    private record Mark(String kind, BigDecimal value, String figure) {}

    /** The chart, unless there is nothing to draw. */
    public Optional<Chart> of(IndicatorPage page) {
        var marks = marks(page.position());
        int decimals = page.position().definition().decimals();
        var points = page.series();
        if (points.isEmpty() && marks.isEmpty()) {
            return Optional.empty();
        }
        var values = Stream.concat(
                        marks.stream().map(Mark::value),
                        points.stream().map(point -> point.value().value()))
                .toList();
        var up = Scale.covering(values, Chart.BOTTOM, Chart.TOP);
        var across = Years.covering(dates(page), Chart.LEFT, Chart.RIGHT);
        var dots = points.stream()
                .map(point -> new Chart.Dot(
                        across.at(point.on()),
                        up.at(point.value().value()),
                        point.coverage() != Coverage.WHOLE,
                        Words.measure(point.value(), decimals)))
                .toList();
        return Optional.of(new Chart(
                words.say("chart.title", page.position().definition().title()),
                description(page, marks),
                across.ticks(),
                up.ticks().stream()
                        .map(tick -> new Chart.Tick(up.at(tick), Words.measure(new Measure(plain(tick)))))
                        .toList(),
                levels(marks, up),
                path(points, dots, page.breaks()),
                dots,
                page.breaks().stream()
                        .map(day -> new Chart.Tick(across.at(day), words.say("chart.break", Words.date(day))))
                        .toList()));
    }

    private List<Mark> marks(IndicatorPosition position) {
        List<Mark> marks = new ArrayList<>();
        int decimals = position.definition().decimals();
        var reward = position.reward();
        var without = position.without();
        if (reward != null) {
            marks.add(new Mark("target", reward.value().value(), Words.measure(reward.value(), decimals)));
            var threshold = reward.threshold();
            if (threshold != null) {
                marks.add(new Mark("threshold", threshold.value(), Words.measure(threshold, decimals)));
            }
        }
        if (without != null) {
            marks.add(new Mark("without", without.rounded(decimals + 1), Words.decimal(without, decimals + 1)));
        }
        return marks;
    }

    private static List<LocalDate> dates(IndicatorPage page) {
        var reward = page.position().reward();
        return Stream.of(
                        page.series().stream().map(IndicatorPage.Point::on),
                        Stream.ofNullable(reward).map(target -> target.target().due()),
                        page.breaks().stream())
                .flatMap(dates -> dates)
                .toList();
    }

    /** Words that would lie upon each other are moved apart, downwards, in the order of their lines. */
    private List<Chart.Level> levels(List<Mark> marks, Scale up) {
        List<Chart.Level> levels = new ArrayList<>();
        int free = Integer.MIN_VALUE;
        for (Mark mark : marks.stream()
                .sorted(Comparator.comparing(Mark::value).reversed())
                .toList()) {
            int at = up.at(mark.value());
            int label = Math.max(at, free);
            free = label + LINE_OF_WORDS;
            levels.add(new Chart.Level(mark.kind(), at, label, words.say("chart." + mark.kind(), mark.figure())));
        }
        return levels;
    }

    /** A line through the whole returns, which stops where the series breaks and begins anew. */
    private static @Nullable String path(
            List<IndicatorPage.Point> points, List<Chart.Dot> dots, List<LocalDate> breaks) {
        var path = new StringJoiner(" ");
        IndicatorPage.Point last = null;
        boolean joined = false;
        for (int at = 0; at < dots.size(); at++) {
            if (!dots.get(at).partial()) {
                var point = points.get(at);
                boolean goesOn = last != null && !isBreakBetween(last.on(), point.on(), breaks);
                path.add((goesOn ? "L" : "M") + dots.get(at).x() + " "
                        + dots.get(at).y());
                joined |= goesOn;
                last = point;
            }
        }
        return joined ? path.toString() : null;
    }

    private static boolean isBreakBetween(LocalDate before, LocalDate after, List<LocalDate> breaks) {
        return breaks.stream().anyMatch(day -> before.isBefore(day) && !after.isBefore(day));
    }

    private String description(IndicatorPage page, List<Mark> marks) {
        var points = page.series().stream()
                .map(point -> point(point, page.position().definition().decimals()))
                .toList();
        String returns =
                points.isEmpty() ? words.say("chart.desc.none") : words.say("chart.desc.returns", words.list(points));
        return Stream.of(
                        Stream.of(returns),
                        page.breaks().stream().map(day -> words.say("chart.desc.break", Words.date(day))),
                        marks.stream().map(mark -> words.say("chart.desc." + mark.kind(), mark.figure())))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private String point(IndicatorPage.Point point, int decimals) {
        String value = Words.measure(point.value(), decimals);
        String on = Words.date(point.on());
        return point.coverage() == Coverage.WHOLE
                ? words.say("chart.desc.point", value, on)
                : words.say("chart.desc.point.partial", value, on, words.say("coverage." + point.coverage()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
