package daybook.command.delegation;

import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what an approval rests on: a field for each office and condition that the delegation names. */
final class ApprovalForm {

    private ApprovalForm() {}

    /** Those for which a date is given; which ones are missing is for the decision to say. */
    static List<Consultation> consultations(Form form, DelegationGranted terms) {
        List<Consultation> held = new ArrayList<>();
        for (OfficeId consultee : terms.consultees()) {
            if (form.date("consulted-" + consultee).orNull() instanceof LocalDate on) {
                var view = form.requiredText("view-" + consultee, Longest.NOTE);
                held.add(new Consultation(consultee, on, view.orNull() instanceof String said ? said : ""));
            } else {
                form.text("view-" + consultee, Longest.NOTE);
            }
        }
        return held;
    }

    static List<Concurrence> concurrences(Form form, DelegationGranted terms) {
        List<Concurrence> given = new ArrayList<>();
        for (OfficeId delegate : terms.delegates()) {
            if (form.date("concurred-" + delegate).orNull() instanceof LocalDate on) {
                given.add(new Concurrence(delegate, on));
            }
        }
        return given;
    }

    static List<Evidence> evidence(Form form, DelegationGranted terms) {
        List<Evidence> shown = new ArrayList<>();
        for (Condition condition : terms.conditions()) {
            String field = "evidence-" + condition.key();
            if (Counter.source(form, field + "-paper", field + "-place").orNull() instanceof Source source) {
                shown.add(new Evidence(condition.key(), source));
            }
        }
        return shown;
    }
}
