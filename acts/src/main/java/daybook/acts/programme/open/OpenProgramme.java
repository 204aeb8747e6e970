package daybook.acts.programme.open;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record that a programme invests to reach the stretch targets of a set. */
@At(form = "/programmes/new", sent = "/programmes", shows = "/programmes/{id}")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, while nothing else is recorded in the programme.")
@OpenTo(Role.FINANCE)
public record OpenProgramme(
        @Asked("id") @ProposedFrom("title") ProgrammeId programme,
        String title,
        IndicatorSetId set,
        LocalDate effective)
        implements ProgrammeCommand {}
