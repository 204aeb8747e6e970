package daybook.standalone.example;

import static daybook.standalone.example.ExampleAccount.PERFORMANCE;
import static daybook.standalone.example.ExampleAccount.SECRETARY;

import daybook.command.indicator.DefineIndicator;
import daybook.command.indicator.RecordIndicatorReturn;
import daybook.command.indicator.SetTarget;
import daybook.command.indicatorset.AddIndicatorToSet;
import daybook.command.indicatorset.AdoptIndicatorSet;
import daybook.command.indicatorset.AgreeRewardTerms;
import daybook.command.paper.ReceivePaper;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.PaperId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.paper.Sha256;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The paper, and what it says of the agreement: its indicators, targets and returns. */
final class AgreementSteps {

    /** The day on which the agreement, and all that is assumed to come with it, took effect. */
    static final LocalDate START = LocalDate.of(2006, 4, 1);

    private AgreementSteps() {}

    static Stream<Step> steps() {
        return Stream.of(
                        Tables.rows("papers").stream().map(AgreementSteps::paper),
                        Tables.rows("sets").stream().flatMap(AgreementSteps::set),
                        Tables.rows("indicators").stream().flatMap(AgreementSteps::indicator),
                        Tables.rows("targets").stream().map(AgreementSteps::target),
                        Tables.rows("returns").stream().map(AgreementSteps::indicatorReturn))
                .flatMap(steps -> steps);
    }

    private static Step paper(Row row) {
        return Step.ofOffice(
                row.key("paper"),
                SECRETARY,
                row.text("reason"),
                null,
                new ReceivePaper(
                        new PaperId(row.text("paper")),
                        row.text("title"),
                        new BodyId(row.text("body")),
                        row.orNull("sha256", Sha256::new),
                        row.date("dated")));
    }

    private static Stream<Step> set(Row row) {
        var set = new IndicatorSetId(row.text("set"));
        var period = new Period(row.date("from"), row.date("to"));
        return Stream.of(
                said(row, row.key("set"), new AdoptIndicatorSet(set, row.text("title"), period, START)),
                Step.ofOffice(
                        row.key("set", "threshold"),
                        PERFORMANCE,
                        row.text("reason"),
                        row.source(),
                        new AgreeRewardTerms(set, Ratio.parse(row.text("threshold")), START)));
    }

    private static Stream<Step> indicator(Row row) {
        var indicator = new IndicatorId(row.text("indicator"));
        var definition = new DefineIndicator(
                indicator,
                row.text("title"),
                row.textOrNull("unit"),
                row.choiceOrNull("polarity", Polarity.class),
                row.choiceOrNull("shape", Shape.class),
                row.choiceOrNull("frequency", Frequency.class),
                row.orNull("part_of", IndicatorId::new),
                0,
                START);
        var membership =
                new AddIndicatorToSet(new IndicatorSetId(row.text("set")), indicator, row.text("theme"), START);
        return Stream.of(
                said(row, row.key("indicator"), definition), said(row, row.key("set", "indicator"), membership));
    }

    private static Step target(Row row) {
        return said(
                row,
                row.key("indicator", "kind", "due"),
                new SetTarget(
                        new IndicatorId(row.text("indicator")),
                        new TargetKey(row.choice("kind", TargetKind.class), row.date("due")),
                        row.measure("value"),
                        row.measure("threshold"),
                        row.date("effective")));
    }

    private static Step indicatorReturn(Row row) {
        return said(
                row,
                row.key("indicator", "to"),
                new RecordIndicatorReturn(
                        new IndicatorId(row.text("indicator")),
                        new Period(row.orNull("from", LocalDate::parse), row.date("to")),
                        row.measure("value"),
                        null,
                        null,
                        row.choice("status", ReturnStatus.class),
                        row.textOrNull("note")));
    }

    private static Step said(Row row, String key, daybook.command.desk.Command command) {
        return Step.ofOffice(key, PERFORMANCE, "", row.source(), command);
    }
}
