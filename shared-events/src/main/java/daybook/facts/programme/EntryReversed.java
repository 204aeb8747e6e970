package daybook.facts.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry about the programme's money had been recorded by mistake, for the reason that this one names: it counts as if
 * it had not been. As the entry that it reverses, it takes effect on that one's date.
 *
 * @param entry its number in the day book
 * @param place its place in the programme's stream, from 0
 * @param kind what it recorded
 * @param proposal the investment that it was about, or null if it was about none
 * @param number by which it went among those of its kind; 0 where these have none
 * @param amount that it stated, or null if it stated none
 */
public record EntryReversed(
        ProgrammeId programme,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long entry,
        int place,
        MoneyEntry kind,
        @Nullable ProposalId proposal,
        int number,
        @Nullable Pence amount,
        LocalDate effective)
        implements ProgrammeFact {}
