package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** So much was paid back of what had been drawn before the day book began. Numbered from 1 within the programme. */
public record OpeningBalanceRepaid(ProgrammeId programme, int repayment, Pence amount, LocalDate effective)
        implements ProgrammeFact {}
