package daybook.command.indicator;

import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.command.indicator.LeadRefusal.LeadBeforeTheLast;
import daybook.command.indicator.LeadRefusal.LeadChangesNothing;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorLeadNamed;
import java.time.LocalDate;

/** Decides which office leads on an indicator. */
final class Leads {

    private Leads() {}

    /** @param officeKnown whether the office is in the day book */
    static Verdict decide(IndicatorState state, NameIndicatorLead command, boolean officeKnown, LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        var objections = new Objections()
                .when(!officeKnown, () -> NotInTheDayBook.of("lead", command.lead()))
                .future("effective", command.effective(), today)
                .add(Retirement.against(state, command.effective()));
        if (state.lead() instanceof IndicatorLeadNamed last) {
            objections
                    .when(
                            command.effective().isBefore(last.effective()),
                            () -> new LeadBeforeTheLast(last.lead(), last.effective(), command.effective()))
                    .when(
                            command.lead().equals(last.lead()),
                            () -> new LeadChangesNothing(command.indicator(), last.lead(), last.effective()));
        }
        return objections.orElse(
                () -> new IndicatorLeadNamed(command.indicator(), command.lead(), command.effective()));
    }
}
