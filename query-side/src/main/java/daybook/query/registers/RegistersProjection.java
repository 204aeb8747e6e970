package daybook.query.registers;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import daybook.query.projection.Table;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where to find bodies, offices, papers, meetings and delegations. */
@Component
final class RegistersProjection implements Projection {

    private static final Table BODY = Table.of("body", "body");
    private static final Table OFFICE = Table.of("office", "office");
    private static final Table HOLDER = Table.of("holder", "office", "person", "from_day", "holds");
    private static final Table PAPER = Table.of("paper", "paper");
    private static final Table PRINTED = Table.of("printed", "paper", "place", "quantity", "subject");
    private static final Table MEETING = Table.of("meeting", "meeting");
    private static final Table RESOLUTION = Table.of("resolution", "meeting", "item", "paper");
    private static final Table CLAUSE = Table.of("clause", "meeting", "item", "clause", "verb");
    private static final Table DELEGATION = Table.of("delegation", "delegation", "subject");
    private static final Table APPROVAL = Table.of("approval", "delegation", "approval", "amount");
    private static final Table REFUSAL = Table.of("refusal", "delegation");
    private static final Table REVOCATION = Table.of("revocation", "delegation");

    @Override
    public ProjectionName name() {
        return ProjectionName.REGISTERS;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return switch (fact) {
            case BodyFact f -> List.of(BODY.row(at, f.body()));
            case OfficeFact f -> List.of(ofOffice(f, at));
            case PaperFact f -> List.of(ofPaper(f, at));
            case MeetingFact f -> ofMeeting(f, at);
            case DelegationFact f -> List.of(ofDelegation(f, at));
            case AccountFact _, IndicatorFact _, IndicatorSetFact _, ProgrammeFact _ -> List.of();
        };
    }

    /** Somebody whose office ends on a day still holds it on that day. */
    private static Row ofOffice(OfficeFact fact, EntryContext at) {
        return switch (fact) {
            case OfficeEstablished f -> OFFICE.row(at, f.office());
            case OfficeHolderAppointed f -> HOLDER.row(at, f.office(), f.person(), f.effective(), true);
            case OfficeHolderEnded f ->
                HOLDER.row(at, f.office(), f.person(), f.effective().plusDays(1), false);
        };
    }

    private static Row ofPaper(PaperFact fact, EntryContext at) {
        return switch (fact) {
            case PaperReceived f -> PAPER.row(at, f.paper());
            case PrintedFigureRecorded f -> PRINTED.row(at, f.paper(), f.place(), f.quantity(), f.subject());
        };
    }

    private static List<Row> ofMeeting(MeetingFact fact, EntryContext at) {
        return switch (fact) {
            case MeetingHeld f -> List.of(MEETING.row(at, f.meeting()));
            case ResolutionPassed f -> {
                List<Row> rows = new ArrayList<>();
                rows.add(RESOLUTION.row(at, f.meeting(), f.item(), f.paper()));
                f.clauses()
                        .forEach(clause ->
                                rows.add(CLAUSE.row(at, f.meeting(), f.item(), clause.number(), clause.verb())));
                yield rows;
            }
        };
    }

    private static Row ofDelegation(DelegationFact fact, EntryContext at) {
        return switch (fact) {
            case DelegationGranted f -> DELEGATION.row(at, f.delegation(), f.subject());
            case DelegatedApprovalGiven f -> APPROVAL.row(at, f.delegation(), f.approval(), f.amount());
            case DelegatedApprovalRefused f -> REFUSAL.row(at, f.delegation());
            case DelegationRevoked f -> REVOCATION.row(at, f.delegation());
        };
    }
}
