package daybook.command.indicator;

import daybook.command.desk.Refusal;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** Reasons against naming an office as the lead for an indicator. */
sealed interface LeadRefusal extends Refusal {

    record LeadBeforeTheLast(OfficeId lead, LocalDate since, LocalDate effective) implements LeadRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record LeadChangesNothing(IndicatorId indicator, OfficeId lead, LocalDate since) implements LeadRefusal {
        @Override
        public String field() {
            return "lead";
        }
    }
}
