package daybook.command.indicator;

import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.command.indicator.LeadRefusal.LeadBeforeItsOffice;
import daybook.command.indicator.LeadRefusal.LeadBeforeTheIndicator;
import daybook.command.indicator.LeadRefusal.LeadBeforeTheLast;
import daybook.command.indicator.LeadRefusal.LeadChangesNothing;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorLeadNamed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which office leads on an indicator. */
final class Leads {

    private Leads() {}

    /**
     * From when on what is named exists.
     *
     * @param office null if it is not in the day book
     * @param indicator null if it is not in the day book
     */
    record Since(@Nullable LocalDate office, @Nullable LocalDate indicator) {}

    static Verdict decide(IndicatorState state, NameIndicatorLead command, Since since, LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        var objections = new Objections()
                .when(since.office() == null, () -> NotInTheDayBook.of("lead", command.lead()))
                .future("effective", command.effective(), today)
                .add(against(command, since))
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

    /** Nothing is led before it is measured, nor by an office that is not there yet. */
    private static List<Refusal> against(NameIndicatorLead command, Since since) {
        LocalDate effective = command.effective();
        var office = since.office();
        var indicator = since.indicator();
        var objections = new Objections();
        if (office != null) {
            objections.when(
                    effective.isBefore(office), () -> new LeadBeforeItsOffice(command.lead(), office, effective));
        }
        if (indicator != null) {
            objections.when(
                    effective.isBefore(indicator),
                    () -> new LeadBeforeTheIndicator(command.indicator(), indicator, effective));
        }
        return objections.all();
    }
}
