package daybook.query.registers;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import daybook.query.registers.RegisterRow.AnswerRow;
import daybook.query.registers.RegisterRow.ApprovalRow;
import daybook.query.registers.RegisterRow.BodyRow;
import daybook.query.registers.RegisterRow.ClauseRow;
import daybook.query.registers.RegisterRow.CorrectedNameRow;
import daybook.query.registers.RegisterRow.DelegationRow;
import daybook.query.registers.RegisterRow.ExerciseRow;
import daybook.query.registers.RegisterRow.HolderRow;
import daybook.query.registers.RegisterRow.MeetingRow;
import daybook.query.registers.RegisterRow.MinutedRow;
import daybook.query.registers.RegisterRow.MinutesRow;
import daybook.query.registers.RegisterRow.OfficeRow;
import daybook.query.registers.RegisterRow.PaperRow;
import daybook.query.registers.RegisterRow.PrintedRow;
import daybook.query.registers.RegisterRow.RefusalRow;
import daybook.query.registers.RegisterRow.ResolutionRow;
import daybook.query.registers.RegisterRow.ResolutionWithdrawalRow;
import daybook.query.registers.RegisterRow.RevocationRow;
import daybook.query.registers.RegisterRow.WithdrawnRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where to find bodies, offices, papers, meetings and delegations. */
@Component
final class RegistersProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.REGISTERS;
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<RegisterRow> tables() {
        return RegisterRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return switch (fact) {
            case BodyFact f -> List.of(new BodyRow(at.entry(), at.effective(), f.body()));
            case OfficeFact f -> List.of(ofOffice(f, at));
            case PaperFact f -> List.of(ofPaper(f, at));
            case MeetingFact f -> ofMeeting(f, at);
            case DelegationFact f -> List.of(ofDelegation(f, at));
            case MistakeFact f -> List.of(ofMistake(f, at));
            case EntryReversed f ->
                List.of(new WithdrawnRow(at.entry(), at.effective(), f.entry(), f.about().stream(), null));
            case AccountFact _, IndicatorFact _, IndicatorSetFact _, ProgrammeFact _ -> List.of();
        };
    }

    private static Row ofMistake(MistakeFact fact, EntryContext at) {
        return switch (fact) {
            case EntryWithdrawn f -> new WithdrawnRow(at.entry(), at.effective(), f.entry(), f.thing(), f.instead());
            case NameCorrected f -> new CorrectedNameRow(at.entry(), at.effective(), f.thing(), f.name());
        };
    }

    /** Somebody whose office ends on a day still holds it on that day. */
    private static Row ofOffice(OfficeFact fact, EntryContext at) {
        return switch (fact) {
            case OfficeEstablished f -> new OfficeRow(at.entry(), at.effective(), f.office());
            case OfficeHolderAppointed f ->
                new HolderRow(at.entry(), at.effective(), f.office(), f.person(), f.effective(), true);
            case OfficeHolderEnded f ->
                new HolderRow(
                        at.entry(),
                        at.effective(),
                        f.office(),
                        f.person(),
                        f.effective().plusDays(1),
                        false);
        };
    }

    private static Row ofPaper(PaperFact fact, EntryContext at) {
        return switch (fact) {
            case PaperReceived f -> new PaperRow(at.entry(), at.effective(), f.paper());
            case PrintedFigureRecorded f ->
                new PrintedRow(at.entry(), at.effective(), f.paper(), f.place(), f.quantity(), f.subject());
        };
    }

    private static List<Row> ofMeeting(MeetingFact fact, EntryContext at) {
        return switch (fact) {
            case MeetingHeld f -> List.of(new MeetingRow(at.entry(), at.effective(), f.meeting()));
            case MinutesConfirmed f -> List.of(new MinutesRow(at.entry(), at.effective(), f.meeting()));
            case ResolutionPassed f -> {
                List<Row> rows = new ArrayList<>();
                rows.add(new ResolutionRow(at.entry(), at.effective(), f.meeting(), f.item(), f.paper()));
                var minutes = f.minutes();
                if (minutes != null) {
                    rows.add(new MinutedRow(at.entry(), at.effective(), minutes));
                }
                f.clauses()
                        .forEach(clause -> clause.verbs()
                                .forEach(verb -> rows.add(new ClauseRow(
                                        at.entry(), at.effective(), f.meeting(), f.item(), clause.number(), verb))));
                yield rows;
            }
            case ResolutionWithdrawn f ->
                List.of(new ResolutionWithdrawalRow(at.entry(), at.effective(), f.meeting(), f.item()));
        };
    }

    private static Row ofDelegation(DelegationFact fact, EntryContext at) {
        return switch (fact) {
            case DelegationGranted f -> new DelegationRow(at.entry(), at.effective(), f.delegation(), f.subject());
            case DelegatedApprovalGiven f ->
                new ApprovalRow(at.entry(), at.effective(), f.delegation(), f.approval(), f.amount());
            case DelegationExercised f -> new ExerciseRow(at.entry(), at.effective(), f.delegation(), f.exercise());
            case DelegatedApprovalRefused f -> new RefusalRow(at.entry(), at.effective(), f.delegation());
            case DelegationAnswer f -> new AnswerRow(at.entry(), at.effective(), f.delegation());
            case DelegationRevoked f -> new RevocationRow(at.entry(), at.effective(), f.delegation());
        };
    }
}
