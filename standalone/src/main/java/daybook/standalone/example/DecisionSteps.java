package daybook.standalone.example;

import static daybook.standalone.example.ExampleAccount.FINANCE;
import static daybook.standalone.example.ExampleAccount.SECRETARY;

import daybook.command.delegation.GrantDelegation;
import daybook.command.meeting.RecordMeeting;
import daybook.command.meeting.RecordResolution;
import daybook.command.programme.DecideInvestment;
import daybook.command.programme.RequestFacilityExtension;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the group is assumed to have resolved: the paper's recommendations as they stood. The Cabinet has not decided, so
 * nothing of its is recorded.
 */
final class DecisionSteps {

    private static final PaperId PAPER = new PaperId("L071213");
    private static final LocalDate HELD = LocalDate.of(2007, 12, 13);

    private DecisionSteps() {}

    static Stream<Step> steps() {
        return Stream.of(
                        Tables.rows("meetings").stream().flatMap(DecisionSteps::meeting),
                        Tables.rows("decisions").stream().map(DecisionSteps::decision),
                        Tables.rows("facility-requests").stream().map(DecisionSteps::facilityRequest),
                        Tables.rows("delegations").stream().map(DecisionSteps::delegation))
                .flatMap(steps -> steps);
    }

    private static Stream<Step> meeting(Row row) {
        var meeting = new MeetingId(row.text("meeting"));
        var clauses = Tables.rows("clauses").stream()
                .filter(clause -> clause.text("meeting").equals(row.text("meeting")))
                .map(DecisionSteps::clause)
                .toList();
        return Stream.of(
                Step.ofOffice(
                        row.key("meeting"),
                        SECRETARY,
                        "",
                        row.source(),
                        new RecordMeeting(meeting, new BodyId(row.text("body")), row.date("held"))),
                Step.ofOffice(
                        row.key("meeting", "item"),
                        SECRETARY,
                        row.text("reason"),
                        row.source(),
                        new RecordResolution(
                                meeting,
                                row.text("item"),
                                row.text("title"),
                                row.orNull("paper", PaperId::new),
                                row.choice("basis", ResolutionBasis.class),
                                clauses)));
    }

    private static Clause clause(Row row) {
        return new Clause(
                row.text("clause"),
                row.choice("verb", Verb.class),
                row.text("wording"),
                row.orNull("subject", Subject::parse),
                row.moneyOrNull("amount_gbp"),
                row.textOrNull("condition"),
                row.orNull("subject_to", BodyId::new));
    }

    private static Step decision(Row row) {
        var clause = ClauseRef.parse(row.text("clause"));
        return Step.underClause(
                clause,
                row.key("programme", "proposal"),
                SECRETARY,
                place(row),
                new DecideInvestment(
                        new ProgrammeId(row.text("programme")), new ProposalId(row.text("proposal")), clause));
    }

    private static Step facilityRequest(Row row) {
        var clause = ClauseRef.parse(row.text("clause"));
        return Step.underClause(
                clause,
                row.key("programme", "clause"),
                FINANCE,
                place(row),
                new RequestFacilityExtension(
                        new ProgrammeId(row.text("programme")),
                        clause,
                        row.money("amount_gbp"),
                        new BodyId(row.text("awaiting")),
                        HELD));
    }

    private static Step delegation(Row row) {
        var clause = ClauseRef.parse(row.text("clause"));
        var condition = row.textOrNull("condition");
        return Step.underClause(
                clause,
                row.key("delegation"),
                SECRETARY,
                place(row),
                new GrantDelegation(
                        new DelegationId(row.text("delegation")),
                        clause,
                        row.several("delegates", OfficeId::new),
                        row.subject("subject"),
                        row.moneyOrNull("cap_gbp"),
                        row.several("consultees", OfficeId::new),
                        condition == null ? List.of() : List.of(new Condition("1", condition)),
                        null,
                        HELD));
    }

    private static Source place(Row row) {
        return new Source(PAPER, row.text("place"));
    }
}
