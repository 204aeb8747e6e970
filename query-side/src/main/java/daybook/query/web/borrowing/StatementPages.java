package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Statement;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statement of a programme's money: all of it, or the acts of one kind, or those of one investment. */
@Controller
class StatementPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final BorrowingQuery query;
    private final Naming naming;

    StatementPages(Visits visits, Heads heads, Words words, BorrowingQuery query, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/programmes/{programme}/statement")
    ModelAndView statement(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "all") String of,
            HttpServletRequest request) {
        var visit = visits.of(request, BorrowingQuery.READS);
        var choice = StatementChoice.parse(of).orElseThrow(NotFound::new);
        var statement = query.statement(programme, visit.basis()).orElseThrow(NotFound::new);
        String heading = words.say("statement.title");
        return View.of(
                "statement",
                new StatementView(
                        heads.asAt(
                                visit,
                                heading,
                                BorrowingPages.way(words, visit),
                                new Link(
                                        statement.programme().title(),
                                        visit.at().to("/programmes/" + programme))),
                        heading,
                        new StatementLines(words, visit, choice, statement, naming.at(visit.basis())).table(),
                        others(choice, statement, visit)));
    }

    private List<Link> others(StatementChoice choice, Statement statement, Visit visit) {
        String path = "/programmes/" + statement.programme().programme() + "/statement";
        Stream<Link> investments = statement.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.movement().proposal()))
                .map(ProposalId::value)
                .distinct()
                .filter(investment -> !investment.equals(choice.investment()))
                .map(investment -> new Link(
                        words.say("statement.investment", investment),
                        visit.at().to(path, "of", "all:" + investment)));
        Stream<Link> all = choice.equals(StatementChoice.ALL)
                ? Stream.empty()
                : Stream.of(new Link(words.say("statement.all"), visit.at().to(path)));
        return Stream.concat(all, investments).toList();
    }
}
