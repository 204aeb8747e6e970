package daybook.command.file;

import daybook.access.SignedIn;
import daybook.acts.kind.Kinds;
import daybook.command.asking.Asker;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.FormFile;
import daybook.command.form.Known;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import daybook.files.Column;
import daybook.files.Limits;
import daybook.files.Template;
import daybook.files.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes files, and the confirmation that what they would do is to be recorded. */
@RestController
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final Counter counter;
    private final ImportBook book;
    private final ImportWorker worker;
    private final Mappings mappings;
    private final InstantSource clock;

    ImportController(Counter counter, ImportBook book, ImportWorker worker, Mappings mappings, InstantSource clock) {
        this.counter = counter;
        this.book = book;
        this.worker = worker;
        this.mappings = mappings;
        this.clock = clock;
    }

    @PostMapping("/imports")
    ResponseEntity<Void> take(
            @RequestParam MultiValueMap<String, String> entries,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        Form form = new Form(entries);
        var id = Counter.request(form);
        var office = form.required("office", Kinds.name(OfficeId.class));
        var reason = form.text("reason", Longest.WORDING);
        var source = Counter.source(form, "paper", "place");
        MultipartFile sent = FormFile.sent(form, "file", file);
        if (sent != null && sent.getSize() > Limits.MOST_BYTES) {
            form.refuse(new FileRefusal.FileTooLarge(Limits.MOST_BYTES >> 20));
        }
        if (sent == null || !form.isSound()) {
            return counter.back(who, form, "/imports/new");
        }
        var by = new Asker(
                who.person(), office.get(), null, reason.orNull() instanceof String said ? said : "", source.orNull());
        try (InputStream bytes = sent.getInputStream()) {
            book.keep(
                    id.get(),
                    by,
                    form.typed("offices").equals("ONE"),
                    who.roles(),
                    clock.instant(),
                    name(sent),
                    sent.getSize(),
                    bytes);
        }
        worker.ring();
        counter.taken(who, form);
        return to(id.get());
    }

    @PostMapping("/imports/{id}/confirmations")
    ResponseEntity<Void> confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "false") boolean good,
            @AuthenticationPrincipal SignedIn who) {
        Import file = own(id, who);
        if (!file.roles().equals(who.roles())) {
            // What may be done has changed since the rows were heard.
            book.again(file.id(), who.roles(), true);
        } else {
            book.confirm(file.id(), version, good, clock.instant());
        }
        worker.ring();
        return to(file.id());
    }

    private Import own(String id, SignedIn who) {
        return book.find(Known.read(id, UUID::fromString))
                .filter(found -> found.by().person().equals(who.person()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the columns of a table stand for, said by whoever sent it; the file is then read anew. */
    @PostMapping("/imports/{id}/mappings")
    ResponseEntity<Void> map(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> entries,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String template,
            @AuthenticationPrincipal SignedIn who) {
        Import file = own(id, who);
        Template known = Templates.named(template).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> headings = mappings.headings(file.id(), number);
        List<String> stands = IntStream.range(0, headings.size())
                .mapToObj(place -> column(known, entries.getFirst("column-" + place)))
                .toList();
        mappings.keep(who.person(), known, headings, stands);
        book.readAnew(file.id());
        worker.ring();
        return to(file.id());
    }

    private static String column(Template template, @Nullable String named) {
        return template.columns().stream()
                .map(Column::name)
                .filter(name -> name.equals(named))
                .findFirst()
                .orElse("");
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() instanceof String named ? named : "";
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private static ResponseEntity<Void> to(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/imports/" + id))
                .build();
    }
}
