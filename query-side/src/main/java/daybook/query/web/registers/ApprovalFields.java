package daybook.query.web.registers;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.exact.Longest;
import daybook.query.registers.DelegationLine;
import daybook.query.web.HeldOffices;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Option;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fields of a decision under a delegation: one for each office and condition that the delegation names. */
@Component
class ApprovalFields {

    private final Choices choices;
    private final Naming naming;
    private final HeldOffices offices;

    ApprovalFields(Choices choices, Naming naming, HeldOffices offices) {
        this.choices = choices;
        this.naming = naming;
        this.offices = offices;
    }

    void ask(Asked asked, DelegationLine delegation) {
        var names = naming.at(asked.basis());
        asked.ask("decision", draft -> draft.radios("decision", decisions(asked)))
                .ask("consultations", draft -> consultations(asked, draft, delegation, names))
                .ask("concurrences", draft -> concurrences(asked, draft, delegation, names))
                .ask("evidence", draft -> evidence(asked, draft, delegation.conditions()));
    }

    /** The decisions of all acts that share the form. */
    private static List<Option> decisions(Asked asked) {
        String form = Acts.of(ApproveUnderDelegation.class).at().orElseThrow().form();
        return Acts.ALL.stream()
                .map(Act::at)
                .flatMap(Optional::stream)
                .filter(at -> at.form().equals(form))
                .map(At::decision)
                .map(way -> new Option(way, asked.say("decision." + way)))
                .toList();
    }

    private static void consultations(Asked asked, FormDraft draft, DelegationLine delegation, Names names) {
        delegation.consultees().forEach(office -> {
            String name = names.office(office);
            draft.headed(asked.say("consultation", name))
                    .add(Kind.DATE, "consulted-" + office, "consulted", List.of(), name)
                    .limited(Kind.AREA, "view-" + office, "view", Longest.NOTE, name);
        });
    }

    /** Of several delegates who decide together, the others have to agree. */
    private void concurrences(Asked asked, FormDraft draft, DelegationLine delegation, Names names) {
        var own = offices.of(asked.visit().who()).stream()
                .map(office -> office.office())
                .filter(delegation.delegates()::contains)
                .findFirst();
        delegation.delegates().stream()
                .filter(office -> own.isPresent() && !office.equals(own.get()))
                .forEach(office -> {
                    String name = names.office(office);
                    draft.headed(asked.say("concurrence", name))
                            .add(Kind.DATE, "concurred-" + office, "concurred", List.of(), name);
                });
    }

    private void evidence(Asked asked, FormDraft draft, List<Condition> conditions) {
        var papers = choices.papers(asked.basis());
        conditions.forEach(condition -> draft.headed(asked.say("condition", condition.wording()))
                .add(Kind.SELECT, "evidence-" + condition.key() + "-paper", "evidence-paper", papers)
                .limited(Kind.TEXT, "evidence-" + condition.key() + "-place", "evidence-place", Source.LONGEST_PLACE));
    }
}
