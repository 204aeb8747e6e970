package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/**
 * A body gave up being paid back so much of what had been drawn before the day book began. Numbered from 1 within the
 * programme.
 *
 * @param writeOff its number within the programme
 */
public record OpeningBalanceWrittenOff(
        ProgrammeId programme, int writeOff, ClauseRef clause, Pence amount, LocalDate effective)
        implements ProgrammeFact {}
