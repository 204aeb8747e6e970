package daybook.query.api;

import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.query.registers.BodyLine;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.KeptDocuments;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.MeetingPage;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.PaperLine;
import daybook.query.registers.PaperPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plain registers: bodies, offices, papers, meetings and delegations. */
@RestController
class RegisterQueries {

    private final Questions questions;
    private final Tags tags;
    private final RegistersQuery query;
    private final KeptDocuments documents;

    RegisterQueries(Questions questions, Tags tags, RegistersQuery query, KeptDocuments documents) {
        this.questions = questions;
        this.tags = tags;
        this.query = query;
        this.documents = documents;
    }

    @GetMapping("/api/bodies")
    @Asked("Every body")
    Listed<BodyLine> bodies(HttpServletRequest request) {
        var question = questions.list(request, RegistersQuery.READS);
        return Lists.page(
                question, query.bodies(question.basis()), line -> line.body().value());
    }

    @GetMapping("/api/bodies/{body}")
    @Asked("A body with its powers")
    ResponseEntity<Found<BodyLine>> body(@PathVariable BodyId body, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        return tags.tagged(
                question,
                body,
                query.bodies(question.basis()).stream()
                        .filter(line -> line.body().equals(body))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    @GetMapping("/api/offices")
    @Asked("Every office")
    Listed<OfficeLine> offices(HttpServletRequest request) {
        var question = questions.list(request, RegistersQuery.READS);
        return Lists.page(
                question, query.offices(question.basis()), line -> line.office().value());
    }

    @GetMapping("/api/offices/{office}")
    @Asked("An office and who holds it")
    ResponseEntity<Found<OfficeLine>> office(@PathVariable OfficeId office, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        return tags.tagged(
                question,
                office,
                query.offices(question.basis()).stream()
                        .filter(line -> line.office().equals(office))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    @GetMapping("/api/papers")
    @Asked("Every paper")
    Listed<PaperLine> papers(HttpServletRequest request) {
        var question = questions.list(request, RegistersQuery.READS);
        return Lists.page(
                question, query.papers(question.basis()), line -> line.paper().value());
    }

    @GetMapping("/api/papers/{paper}")
    @Asked("A paper with its figures and the resolutions on it")
    ResponseEntity<Found<PaperPage>> paper(@PathVariable PaperId paper, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        return tags.tagged(question, paper, query.paper(paper, question.basis()).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/papers/{paper}/document")
    @Asked("The document of a paper, byte by byte as it was received; 404 where none was sent")
    ResponseEntity<byte[]> document(@PathVariable PaperId paper, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        var document = query.paper(paper, question.basis())
                .flatMap(page -> Optional.ofNullable(page.paper().document()))
                .flatMap(documents::find)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(document.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().build().toString())
                .body(document.bytes());
    }

    @GetMapping("/api/meetings")
    @Asked("Every meeting")
    Listed<MeetingLine> meetings(HttpServletRequest request) {
        var question = questions.list(request, RegistersQuery.READS);
        return Lists.page(
                question,
                query.meetings(question.basis()),
                line -> line.meeting().value());
    }

    @GetMapping("/api/meetings/{meeting}")
    @Asked("A meeting with its resolutions")
    ResponseEntity<Found<MeetingPage>> meeting(@PathVariable MeetingId meeting, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        return tags.tagged(
                question, meeting, query.meeting(meeting, question.basis()).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/delegations")
    @Asked("Every delegation")
    Listed<DelegationLine> delegations(HttpServletRequest request) {
        var question = questions.list(request, RegistersQuery.READS);
        return Lists.page(
                question,
                query.delegations(question.basis()),
                line -> line.delegation().value());
    }

    @GetMapping("/api/delegations/{delegation}")
    @Asked("A delegation and what was approved under it")
    ResponseEntity<Found<DelegationPage>> delegation(
            @PathVariable DelegationId delegation, HttpServletRequest request) {
        var question = questions.of(request, RegistersQuery.READS);
        return tags.tagged(
                question,
                delegation,
                query.delegation(delegation, question.basis()).orElseThrow(NotFound::new));
    }
}
