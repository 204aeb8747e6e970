package daybook.standalone.example;

import static daybook.standalone.example.ExampleAccount.FINANCE;
import static daybook.standalone.example.ExampleAccount.PERFORMANCE;

import daybook.command.paper.RecordPrintedFigure;
import daybook.command.programme.AuthoriseFacility;
import daybook.command.programme.OpenProgramme;
import daybook.command.programme.ProposeInvestment;
import daybook.command.programme.RecommendInvestment;
import daybook.command.programme.RecordRewardOffer;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.programme.Advice;
import java.util.stream.Stream;

/** What the paper says of money: reward offered, borrowing taken over, proposals, and the figures as it prints them. */
final class MoneySteps {

    private MoneySteps() {}

    static Stream<Step> steps() {
        return Stream.of(
                        Tables.rows("programmes").stream().flatMap(MoneySteps::programme),
                        Tables.rows("rewards").stream().map(MoneySteps::reward),
                        Tables.rows("proposals").stream().flatMap(MoneySteps::proposal),
                        Tables.rows("printed-figures").stream().map(MoneySteps::printed))
                .flatMap(steps -> steps);
    }

    private static Stream<Step> programme(Row row) {
        var programme = new ProgrammeId(row.text("programme"));
        return Stream.of(
                Step.ofOffice(
                        row.key("programme"),
                        FINANCE,
                        "",
                        row.source(),
                        new OpenProgramme(
                                programme,
                                row.text("title"),
                                new IndicatorSetId(row.text("set")),
                                row.date("effective"))),
                Step.ofOffice(
                        row.key("programme", "facility_gbp"),
                        FINANCE,
                        row.text("facility_reason"),
                        row.source(),
                        new AuthoriseFacility(programme, row.money("facility_gbp"), row.date("effective"))));
    }

    private static Step reward(Row row) {
        return Step.ofOffice(
                row.key("programme", "indicator"),
                FINANCE,
                "",
                row.source(),
                new RecordRewardOffer(
                        new ProgrammeId(row.text("programme")),
                        new IndicatorId(row.text("indicator")),
                        row.money("potential_gbp"),
                        row.date("effective")));
    }

    private static Stream<Step> proposal(Row row) {
        var programme = new ProgrammeId(row.text("programme"));
        var proposal = new ProposalId(row.text("proposal"));
        return Stream.of(
                Step.ofOffice(
                        row.key("programme", "proposal"),
                        PERFORMANCE,
                        "",
                        row.source("requested_place"),
                        new ProposeInvestment(
                                programme,
                                proposal,
                                new IndicatorId(row.text("indicator")),
                                row.moneyOrNull("requested_gbp"),
                                row.text("purpose"),
                                row.date("effective"))),
                Step.ofOffice(
                        row.key("programme", "proposal", "advice"),
                        PERFORMANCE,
                        "",
                        row.source("recommended_place"),
                        new RecommendInvestment(
                                programme,
                                proposal,
                                row.choice("advice", Advice.class),
                                row.money("recommended_gbp"),
                                row.textOrNull("condition"),
                                row.date("effective"))));
    }

    private static Step printed(Row row) {
        return Step.ofOffice(
                row.key("paper", "place", "quantity", "subject"),
                PERFORMANCE,
                "",
                row.source(),
                new RecordPrintedFigure(
                        new PaperId(row.text("paper")),
                        row.text("place"),
                        row.choice("quantity", PrintedQuantity.class),
                        row.subject("subject"),
                        row.moneyOrNull("amount_gbp"),
                        row.orNull("measure", Measure::parse),
                        row.date("effective")));
    }
}
