package daybook.command.office;

import daybook.access.SignedIn;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes offices, and who holds them from when to when. */
@RestController
class OfficeController {

    private final Counter counter;
    private final Known known;

    OfficeController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/offices")
    ResponseEntity<Void> establish(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        // The field "office" says in which office the request is made.
        var id = form.requiredName("id", OfficeId::new);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var body = form.name("body", BodyId::new);
        var effective = form.requiredDate("effective");
        return counter.take(
                who,
                form,
                new Counter.Way("/offices/new", () -> "/offices/" + id.get()),
                () -> new EstablishOffice(id.get(), title.get(), body.orNull(), effective.get()));
    }

    @PostMapping("/offices/{office}/holders")
    ResponseEntity<Void> appoint(
            @PathVariable String office,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        OfficeId id = known.thing(office, OfficeId::new);
        Form form = new Form(entries);
        var person = form.requiredName("person", PersonId::new);
        var effective = form.requiredDate("effective");
        return counter.take(
                who, form, way(id, "/appoint"), () -> new AppointOfficeHolder(id, person.get(), effective.get()));
    }

    @PostMapping("/offices/{office}/holders/end")
    ResponseEntity<Void> end(
            @PathVariable String office,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        OfficeId id = known.thing(office, OfficeId::new);
        Form form = new Form(entries);
        var person = form.requiredName("person", PersonId::new);
        var effective = form.requiredDate("effective");
        return counter.take(who, form, way(id, "/end"), () -> new EndOfficeHolder(id, person.get(), effective.get()));
    }

    private static Counter.Way way(OfficeId id, String form) {
        String page = "/offices/" + id;
        return new Counter.Way(page + form, () -> page);
    }
}
