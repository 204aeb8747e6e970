package daybook.query.web.registers;

import daybook.acts.Command;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the forms about delegations say: the clause that grants one or takes it back, and what it rests on. */
@Component
class DelegationAsked implements Asking {

    private static final int CONDITIONS = 3;

    private final Words words;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;
    private final ApprovalFields approval;

    DelegationAsked(Words words, Choices choices, RegistersQuery query, Naming naming, ApprovalFields approval) {
        this.words = words;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
        this.approval = approval;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                GrantDelegation.class, this::granted,
                ApproveUnderDelegation.class, asked -> approval.ask(asked, of(asked)),
                RevokeDelegation.class, this::revoked);
    }

    private Link delegations() {
        return new Link(words.say("delegations.title"), "/delegations");
    }

    private DelegationLine of(Asked asked) {
        var line = query.delegation(asked.named("delegation", DelegationId::new), asked.basis())
                .orElseThrow(NotFound::new)
                .delegation();
        String name = line.delegation().value();
        asked.titled(name)
                .under(delegations(), new Link(words.say("delegation.title", name), "/delegations/" + name))
                .about(new DelegationRows(words, asked.visit().at(), naming.at(asked.basis())).about(line));
        return line;
    }

    private void granted(Asked asked) {
        asked.under(delegations())
                .choose("clause", choices.clauses(Set.of(Verb.DELEGATE), _ -> true, asked.basis()))
                .ask(
                        "conditions",
                        draft -> IntStream.rangeClosed(1, CONDITIONS)
                                .forEach(number -> draft.limited(
                                        Kind.AREA,
                                        "condition-" + number,
                                        "condition",
                                        Longest.NOTE,
                                        Integer.toString(number))));
        asked.given("clause").ifPresent(clause -> under(clause, asked));
    }

    /** What the clause says already is filled in. */
    private void under(String clause, Asked asked) {
        asked.start("clause", clause);
        query.clauses(Set.of(Verb.DELEGATE), asked.basis()).stream()
                .filter(choice -> choice.ref().text().equals(clause))
                .map(ClauseChoice::clause)
                .forEach(said -> {
                    var subject = said.subject();
                    var amount = said.amount();
                    asked.start("subject", subject == null ? null : subject.text())
                            .start("cap", amount == null ? null : Words.money(amount))
                            .start("condition-1", said.condition());
                });
    }

    private void revoked(Asked asked) {
        var subject = new Subject.OfDelegation(of(asked).delegation());
        asked.start("clause", asked.given("clause").orElse(null))
                .choose(
                        "clause",
                        choices.clauses(
                                Set.of(Verb.REVOKE),
                                choice -> subject.equals(choice.clause().subject()),
                                asked.basis()));
    }
}
