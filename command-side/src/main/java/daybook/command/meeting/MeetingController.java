package daybook.command.meeting;

import daybook.access.SignedIn;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.form.Typed;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.ResolutionBasis;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes meetings and what they resolved. */
@RestController
class MeetingController {

    private final Counter counter;
    private final Known known;

    MeetingController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/meetings")
    ResponseEntity<Void> recordMeeting(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var body = form.requiredName("body", BodyId::new);
        var held = form.requiredDate("held");
        var id = form.named("body", body, met -> meeting(met, held));
        return counter.take(
                who,
                form,
                new Counter.Way("/meetings/new", () -> "/meetings/" + id.get()),
                () -> new RecordMeeting(id.get(), body.get(), held.get()));
    }

    @PostMapping("/meetings/{meeting}/resolutions")
    ResponseEntity<Void> recordResolution(
            @PathVariable String meeting,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        MeetingId id = known.thing(meeting, MeetingId::new);
        Form form = ClauseRows.closedUp(entries);
        var item = form.requiredName("item", Id::checked);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var paper = form.name("paper", PaperId::new);
        var basis = form.choice("basis", ResolutionBasis.class);
        var clauses = ClauseRows.read(form);
        var page = "/meetings/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/resolutions/new", () -> page, true),
                () -> new RecordResolution(id, item.get(), title.get(), paper.orNull(), basis.get(), clauses));
    }

    /** Named by the body and the date; without a date there is no name yet, which the date's own field says. */
    private static MeetingId meeting(BodyId body, Typed<LocalDate> held) {
        return new MeetingId(body + "-" + (held.orNull() instanceof LocalDate on ? on : LocalDate.EPOCH));
    }
}
