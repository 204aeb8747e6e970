package daybook.query.api;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.ProgrammeHead;
import daybook.query.borrowing.ProposalPage;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailQuery;
import daybook.query.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How indicators and programmes stand, and what everything rests on. */
@RestController
class FigureQueries {

    private final Questions questions;
    private final Tags tags;
    private final ScorecardQuery scorecards;
    private final BorrowingQuery borrowing;
    private final TrailQuery trails;

    FigureQueries(
            Questions questions, Tags tags, ScorecardQuery scorecards, BorrowingQuery borrowing, TrailQuery trails) {
        this.questions = questions;
        this.tags = tags;
        this.scorecards = scorecards;
        this.borrowing = borrowing;
        this.trails = trails;
    }

    @GetMapping("/api/indicator-sets")
    @Asked("Every agreement, scorecard and plan")
    Listed<SetHead> sets(HttpServletRequest request) {
        var question = questions.list(request, ScorecardQuery.READS);
        return Lists.page(
                question, scorecards.sets(question.basis()), line -> line.set().value());
    }

    @GetMapping("/api/indicator-sets/{set}")
    @Asked("A scorecard: its indicators, targets, latest returns and stretch")
    ResponseEntity<Found<Scorecard>> scorecard(@PathVariable IndicatorSetId set, HttpServletRequest request) {
        var question = questions.of(request, ScorecardQuery.READS);
        return tags.tagged(
                question, set, scorecards.scorecard(set, question.basis()).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/indicators/{indicator}")
    @Asked("An indicator with its targets and returns")
    ResponseEntity<Found<IndicatorPage>> indicator(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var question = questions.of(request, ScorecardQuery.READS);
        return tags.tagged(
                question,
                indicator,
                scorecards.indicator(indicator, question.basis()).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/programmes")
    @Asked("Every programme")
    Listed<ProgrammeHead> programmes(HttpServletRequest request) {
        var question = questions.list(request, BorrowingQuery.READS);
        return Lists.page(
                question,
                borrowing.programmes(question.basis()),
                line -> line.programme().value());
    }

    @GetMapping("/api/programmes/{programme}")
    @Asked("A programme: what was requested, agreed and may be borrowed")
    ResponseEntity<Found<Borrowing>> programme(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var question = questions.of(request, BorrowingQuery.READS);
        return tags.tagged(
                question,
                programme,
                borrowing.borrowing(programme, question.basis()).orElseThrow(NotFound::new));
    }

    /** Its tag is the programme's, in whose stream its facts are. */
    @GetMapping("/api/programmes/{programme}/proposals/{proposal}")
    @Asked("A proposed investment and what has become of it")
    ResponseEntity<Found<ProposalPage>> proposal(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        var question = questions.of(request, BorrowingQuery.READS);
        return tags.tagged(
                question,
                programme,
                borrowing.proposal(programme, proposal, question.basis()).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/trail")
    @Asked(value = "What a thing rests on, and what hangs on it", parameters = "of")
    Found<Trail> trail(HttpServletRequest request) {
        var question = questions.of(request, TrailQuery.READS, "of");
        String of = question.parameters().text("of");
        if (of == null) {
            throw Parameters.malformed("of", "nothing", "the name of a thing", "proposal:LEIC-LAA/R03");
        }
        return question.found(trails.of(of, question.basis()).orElseThrow(NotFound::new));
    }
}
