package daybook.query.web.registers;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import daybook.query.registers.DelegationPage;
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
import java.util.stream.LongStream;
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

    void ask(Asked asked, DelegationPage page) {
        var names = naming.at(asked.basis());
        var delegation = page.delegation();
        boolean inWords = delegation.inWords();
        asked.ask("decision", draft -> draft.radios("decision", decisions(asked, inWords)))
                .ask("amount", draft -> {
                    if (!inWords) {
                        draft.money("amount");
                    }
                })
                .ask("decided", draft -> {
                    if (inWords) {
                        draft.area("decided", Longest.NOTE);
                    }
                })
                .ask("consultations", draft -> consultations(asked, draft, page, names))
                .ask("concurrences", draft -> concurrences(asked, draft, page, names))
                .ask("evidence", draft -> evidence(asked, draft, delegation.conditions()));
    }

    /** The decisions of all acts that share the form, as far as they fit what was delegated: money, or what is none. */
    private static List<Option> decisions(Asked asked, boolean inWords) {
        String other = inWords ? "APPROVE" : "EXERCISE";
        String form = Acts.of(ApproveUnderDelegation.class).at().orElseThrow().form();
        return Acts.ALL.stream()
                .map(Act::at)
                .flatMap(Optional::stream)
                .filter(at -> at.form().equals(form))
                .map(At::decision)
                .filter(way -> !way.equals(other))
                .map(way -> new Option(
                        way, asked.say("decision." + way + (inWords && way.equals("REFUSE") ? ".matter" : ""))))
                .toList();
    }

    /** What somebody has said themself is shown; what is typed for them is told to be marked as that. */
    private void consultations(Asked asked, FormDraft draft, DelegationPage page, Names names) {
        page.delegation().consultees().stream()
                .filter(office -> saidNothing(page, office))
                .forEach(office -> {
                    String name = names.office(office);
                    draft.headed(asked.say("consultation", name))
                            .add(Kind.DATE, "consulted-" + office, "consulted", List.of(), name)
                            .limited(Kind.AREA, "view-" + office, "view", Longest.NOTE, name);
                });
    }

    /** Of several delegates who decide together, the others have to agree. */
    private void concurrences(Asked asked, FormDraft draft, DelegationPage page, Names names) {
        var delegation = page.delegation();
        if (!delegation.decidedJointly()) {
            return;
        }
        var own = offices.of(asked.visit().who()).stream()
                .map(office -> office.office())
                .filter(delegation.delegates()::contains)
                .findFirst();
        delegation.delegates().stream()
                .filter(office -> own.isPresent() && !office.equals(own.get()))
                .filter(office -> saidNothing(page, office))
                .forEach(office -> {
                    String name = names.office(office);
                    draft.headed(asked.say("concurrence", name))
                            .add(Kind.DATE, "concurred-" + office, "concurred", List.of(), name);
                });
    }

    /** Only what was said since the last decision counts for delegates, and all that was said for those consulted. */
    private static boolean saidNothing(DelegationPage page, OfficeId office) {
        long decided = LongStream.concat(
                        page.approvals().stream().mapToLong(DelegationPage.Approval::entry),
                        page.exercises().stream().mapToLong(DelegationPage.Exercise::entry))
                .max()
                .orElse(0);
        return page.answers().stream()
                .filter(answer -> answer.office().equals(office))
                .noneMatch(answer -> answer.stance() == null || answer.entry() > decided);
    }

    private void evidence(Asked asked, FormDraft draft, List<Condition> conditions) {
        var papers = choices.papers(asked.basis());
        conditions.forEach(condition -> draft.headed(asked.say("condition", condition.wording()))
                .add(Kind.SELECT, "evidence-" + condition.key() + "-paper", "evidence-paper", papers)
                .limited(Kind.TEXT, "evidence-" + condition.key() + "-place", "evidence-place", Source.LONGEST_PLACE));
    }
}
