package daybook.command.indicator;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** Reasons against naming an office as the lead for an indicator. */
sealed interface LeadRefusal extends Refusal {

    @LiesIn("effective")
    record LeadBeforeTheLast(OfficeId lead, LocalDate since, LocalDate effective) implements LeadRefusal {}

    @LiesIn("effective")
    record LeadBeforeItsOffice(OfficeId lead, LocalDate established, LocalDate effective) implements LeadRefusal {}

    @LiesIn("effective")
    record LeadBeforeTheIndicator(IndicatorId indicator, LocalDate defined, LocalDate effective)
            implements LeadRefusal {}

    @LiesIn("lead")
    record LeadChangesNothing(IndicatorId indicator, OfficeId lead, LocalDate since) implements LeadRefusal {}
}
