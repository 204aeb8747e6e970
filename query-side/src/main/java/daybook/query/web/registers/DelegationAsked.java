package daybook.query.web.registers;

import daybook.acts.Command;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.HeldOffices;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final HeldOffices offices;

    DelegationAsked(
            Words words,
            Choices choices,
            RegistersQuery query,
            Naming naming,
            ApprovalFields approval,
            HeldOffices offices) {
        this.words = words;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
        this.approval = approval;
        this.offices = offices;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                GrantDelegation.class, this::granted,
                ApproveUnderDelegation.class, this::decided,
                AnswerAsDelegate.class, asked -> answered(asked, "delegate", DelegationLine::delegates),
                AnswerAsConsultee.class, asked -> answered(asked, "consultee", DelegationLine::consultees),
                RevokeDelegation.class, this::revoked);
    }

    private Link delegations() {
        return new Link(words.say("delegations.title"), "/delegations");
    }

    private DelegationPage page(Asked asked) {
        return query.delegation(asked.named("delegation", DelegationId::new), asked.basis())
                .orElseThrow(NotFound::new);
    }

    private DelegationLine of(Asked asked) {
        var line = page(asked).delegation();
        var names = naming.at(asked.basis());
        String name = words.delegation(line.subject(), line.delegates(), names);
        asked.titled(name)
                .under(
                        delegations(),
                        new Link(words.say("delegation.title", name), "/delegations/" + line.delegation()))
                .about(new DelegationRows(words, asked.visit().at(), names).about(line));
        return line;
    }

    private void decided(Asked asked) {
        var line = of(asked);
        var rows = new DelegationRows(words, asked.visit().at(), naming.at(asked.basis()));
        var rivals = query.delegations(asked.basis()).stream()
                .filter(other -> other.subject().equals(line.subject())
                        && !other.delegation().equals(line.delegation()))
                .toList();
        var page = page(asked);
        List<Detail> more = new ArrayList<>();
        page.answers().forEach(answer -> more.add(rows.voices().detail(answer)));
        rivals.forEach(other -> more.add(rows.rival(other)));
        if (!rivals.isEmpty()) {
            Pence together = rivals.stream().map(DelegationLine::approved).reduce(line.approved(), Pence::plus);
            more.add(new Detail(words.say("delegation.together"), Words.money(together)));
        }
        asked.about(more);
        approval.ask(asked, page);
    }

    /** Each speaks for themself, so that the office which somebody holds is chosen already. */
    private void answered(Asked asked, String whose, Function<DelegationLine, List<OfficeId>> named) {
        List<OfficeId> all = named.apply(of(asked));
        var names = naming.at(asked.basis());
        asked.pick(
                whose,
                all.stream()
                        .map(office -> new Option(office.value(), names.office(office)))
                        .toList());
        offices.of(asked.visit().who()).stream()
                .map(OfficeLine::office)
                .filter(all::contains)
                .findFirst()
                .ifPresent(own -> asked.start(whose, own.value()));
    }

    private void granted(Asked asked) {
        asked.under(delegations())
                .choose("clause", choices.clauses(Set.of(Verb.DELEGATE), _ -> true, asked.basis()))
                .ask("matter", draft -> draft.limited(Kind.TEXT, "matter", "matter", Subject.OfMatter.MOST))
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
        var granted = query.delegations(asked.basis()).stream()
                .filter(line -> line.clause().text().equals(clause))
                .map(DelegationLine::subject)
                .toList();
        query.clauses(Set.of(Verb.DELEGATE), asked.basis()).stream()
                .filter(choice -> choice.ref().text().equals(clause))
                .map(ClauseChoice::says)
                .forEach(said -> {
                    var subject = said.subjects().stream()
                            .filter(about -> !granted.contains(about))
                            .findFirst()
                            .orElse(null);
                    var amount = said.amount();
                    asked.start("subject", subject == null ? null : subject.text())
                            .start(
                                    said.moneyMatters().size() > 1 ? "sharedCap" : "cap",
                                    amount == null ? null : Words.money(amount))
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
                                choice -> choice.clause().subjects().contains(subject),
                                asked.basis()));
    }
}
