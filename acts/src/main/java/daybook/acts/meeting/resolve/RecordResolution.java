package daybook.acts.meeting.resolve;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.facts.exact.ShortName;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record what the meeting resolved on an item of its agenda; it takes effect on the day of the meeting. What its clauses
 * decide is recorded with it, each as an entry of its own; what they do not say completely can be said beside them, and
 * is outstanding otherwise.
 *
 * @param paper the report on which it was resolved
 * @param paperPlace where in it: a recommendation, a paragraph
 * @param minutes the paper that tells what was resolved
 * @param minutesPlace where in them
 * @param handedOn on which terms its clauses that delegate hand their decisions on
 */
@At(
        form = "/meetings/{meeting}/resolutions/new",
        sent = "/meetings/{meeting}/resolutions",
        shows = "/meetings/{meeting}",
        from = "/meetings")
@PutRight(
        by = WithdrawResolution.class,
        how =
                "Withdraw the resolution, saying why, and record it again as minuted. What it brought about is taken back with it; what else rests on that is put right first.")
@OpenTo(Role.SECRETARY)
public record RecordResolution(
        MeetingId meeting,
        @ShortName String item,
        String title,
        @Nullable PaperId paper,
        @Nullable String paperPlace,
        @Nullable PaperId minutes,
        @Nullable String minutesPlace,
        ResolutionBasis basis,
        List<MinutedClause> clauses,
        List<HandedOn> handedOn,
        List<TargetResolved> targets,
        List<FacilityResolved> facilities)
        implements MeetingCommand {
    public RecordResolution {
        clauses = List.copyOf(clauses);
        handedOn = List.copyOf(handedOn);
        targets = List.copyOf(targets);
        facilities = List.copyOf(facilities);
    }

    /** Of which nobody says where it was reported or minuted. */
    public RecordResolution(
            MeetingId meeting,
            String item,
            String title,
            @Nullable PaperId paper,
            ResolutionBasis basis,
            List<Clause> clauses,
            List<HandedOn> handedOn,
            List<TargetResolved> targets,
            List<FacilityResolved> facilities) {
        this(
                meeting,
                item,
                title,
                paper,
                null,
                null,
                null,
                basis,
                clauses.stream().map(MinutedClause::of).toList(),
                handedOn,
                targets,
                facilities);
    }

    /** Beside whose clauses nothing is said of what may be borrowed again. */
    public RecordResolution(
            MeetingId meeting,
            String item,
            String title,
            @Nullable PaperId paper,
            ResolutionBasis basis,
            List<Clause> clauses,
            List<HandedOn> handedOn,
            List<TargetResolved> targets) {
        this(meeting, item, title, paper, basis, clauses, handedOn, targets, List.of());
    }

    /** Whose clauses say all that they decide, or leave it outstanding. */
    public RecordResolution(
            MeetingId meeting,
            String item,
            String title,
            @Nullable PaperId paper,
            ResolutionBasis basis,
            List<Clause> clauses) {
        this(meeting, item, title, paper, basis, clauses, List.of(), List.of());
    }

    /** The clauses with what they will be referred to by. */
    public List<Clause> numbered() {
        List<Clause> numbered = new ArrayList<>();
        for (MinutedClause clause : clauses) {
            numbered.add(clause.numbered(ClauseNumbers.of(clause.number(), numbered.size() + 1)));
        }
        return numbered;
    }
}
