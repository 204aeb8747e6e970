package daybook.query.web.registers;

import daybook.access.People;
import daybook.acts.Command;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms for bodies and offices say: who holds an office, and who can. */
@Component
class OfficeAsked implements Asking {

    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final People people;

    OfficeAsked(Words words, RegistersQuery query, Naming naming, People people) {
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.people = people;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                EstablishBody.class,
                asked -> asked.under(offices()),
                EstablishOffice.class,
                asked -> asked.under(offices()),
                AppointOfficeHolder.class,
                this::appointed,
                EndOfficeHolder.class,
                this::ended);
    }

    private Link offices() {
        return new Link(words.say("offices.title"), "/offices");
    }

    private void appointed(Asked asked) {
        of(asked);
        asked.choose(
                "person",
                people.all().entrySet().stream()
                        .map(person -> new Option(person.getKey().value(), person.getValue()))
                        .toList());
    }

    private void ended(Asked asked) {
        var holders = of(asked);
        Map<PersonId, String> names = people.names(holders);
        asked.pick(
                "person",
                holders.stream()
                        .map(person -> new Option(person.value(), names.getOrDefault(person, person.value())))
                        .toList());
    }

    /** Tells the form of the office; gives who holds it. */
    private List<PersonId> of(Asked asked) {
        var office = query.office(asked.named("id", OfficeId::new), asked.basis())
                .orElseThrow(NotFound::new)
                .office();
        var holders = office.holders().stream().map(OfficeLine.Holder::person).toList();
        var held =
                holders.stream().map(naming.at(asked.basis(), holders)::person).toList();
        asked.titled(office.title())
                .under(offices(), new Link(office.title(), "/offices/" + office.office()))
                .about(List.of(new Detail(
                        words.say("offices.holders"),
                        held.isEmpty() ? words.say("offices.vacant") : words.list(held))));
        return holders;
    }
}
