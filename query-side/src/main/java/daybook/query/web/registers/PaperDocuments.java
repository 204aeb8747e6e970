package daybook.query.web.registers;

import daybook.facts.id.PaperId;
import daybook.facts.paper.Sha256;
import daybook.query.registers.KeptDocuments;
import daybook.query.registers.KeptDocuments.Document;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.NotFound;
import daybook.query.web.Visits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the documents of papers. They come from outside, so a browser is told to save and never to open them. */
@Controller
class PaperDocuments {
    private final Visits visits;
    private final RegistersQuery query;
    private final KeptDocuments documents;

    PaperDocuments(Visits visits, RegistersQuery query, KeptDocuments documents) {
        this.visits = visits;
        this.query = query;
        this.documents = documents;
    }

    @GetMapping("/papers/{paper}/document")
    ResponseEntity<byte[]> document(@PathVariable PaperId paper, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        Sha256 sha = query.paper(paper, visit.basis())
                .flatMap(page -> Optional.ofNullable(page.paper().document()))
                .orElseThrow(NotFound::new);
        Document document = documents.find(sha).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(paper, document).toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag(sha.hex())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(document.bytes());
    }

    private static ContentDisposition saved(PaperId paper, Document document) {
        var extension = document.extension();
        return ContentDisposition.attachment()
                .filename(extension == null ? paper.value() : paper.value() + "." + extension)
                .build();
    }
}
