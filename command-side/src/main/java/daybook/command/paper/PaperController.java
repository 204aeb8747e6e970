package daybook.command.paper;

import daybook.access.SignedIn;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.FormFile;
import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes papers, with the documents themselves. */
@RestController
class PaperController {

    private final Counter counter;
    private final Documents documents;

    PaperController(Counter counter, Documents documents) {
        this.counter = counter;
        this.documents = documents;
    }

    @PostMapping("/papers")
    ResponseEntity<Void> receive(
            @RequestParam MultiValueMap<String, String> entries,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        Form form = new Form(entries);
        var id = form.requiredName("id", PaperId::new);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var body = form.requiredName("body", BodyId::new);
        var dated = form.requiredDate("dated");
        var bytes = FormFile.required(form, "file", file);
        return counter.take(
                who,
                form,
                new Counter.Way("/papers/new", () -> "/papers/" + id.get()),
                () -> new ReceivePaper(id.get(), title.get(), body.get(), Documents.digest(bytes.get()), dated.get()),
                () -> documents.keep(bytes.get(), name(file)));
    }

    private static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
