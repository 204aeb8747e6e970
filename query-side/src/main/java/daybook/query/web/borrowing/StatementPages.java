package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Movement;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Statement;
import daybook.query.web.Figure;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    StatementPages(Visits visits, Heads heads, Words words, BorrowingQuery query) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
    }

    /** Which lines: {@code all}, {@code drawn}, {@code all:R03} or {@code drawn:R03}. */
    private record Choice(@Nullable Kind act, @Nullable String investment) {
        static Optional<Choice> parse(String of) {
            int colon = of.indexOf(':');
            String kind = colon < 0 ? of : of.substring(0, colon);
            String investment = colon < 0 ? null : of.substring(colon + 1);
            return kind.equals("all")
                    ? Optional.of(new Choice(null, investment))
                    : Arrays.stream(Kind.values())
                            .filter(act -> act.text().equals(kind))
                            .findFirst()
                            .map(act -> new Choice(act, investment));
        }

        boolean takes(Movement movement) {
            return (act == null || act == movement.act())
                    && (investment == null
                            || movement.proposal() != null
                                    && investment.equals(movement.proposal().value()));
        }
    }

    @GetMapping("/programmes/{programme}/statement")
    ModelAndView statement(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "all") String of,
            HttpServletRequest request) {
        var visit = visits.of(request, BorrowingQuery.READS);
        var choice = Choice.parse(of).orElseThrow(NotFound::new);
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
                        table(choice, statement, visit),
                        others(choice, statement, visit)));
    }

    private String caption(Choice choice, Statement statement) {
        var act = choice.act();
        var investment = choice.investment();
        return words.say(
                "statement.caption",
                words.say(act == null ? "statement.everything" : "act." + act),
                investment == null ? statement.programme().title() : words.say("statement.investment", investment));
    }

    private Table table(Choice choice, Statement statement, Visit visit) {
        return Table.of(
                "statement",
                caption(choice, statement),
                List.of(
                        Column.days(words.say("statement.effective")).namingQuietly(),
                        Column.moments(words.say("statement.recorded")),
                        Column.words(words.say("statement.what")),
                        Column.words(words.say("statement.for")),
                        Column.money(words.say("statement.amount")),
                        Column.money(words.say(choice.act() == null ? "statement.owed" : "statement.sum")),
                        Column.counts(words.say("statement.entry"))),
                lines(choice, statement, visit));
    }

    /** What is owed after each act, or the acts of one kind added up. */
    private List<Row> lines(Choice choice, Statement statement, Visit visit) {
        List<Row> lines = new ArrayList<>();
        Pence sum = Pence.ZERO;
        Pence owed = Pence.ZERO;
        for (Statement.Line line : statement.lines()) {
            Movement movement = line.movement();
            if (choice.takes(movement)) {
                sum = movement.stands() ? sum.plus(movement.amount()) : sum;
                owed = movement.owed(owed);
                lines.add(line(movement, choice.act() == null ? owed : sum, statement, visit));
            }
        }
        return lines;
    }

    private Row line(Movement movement, Pence running, Statement statement, Visit visit) {
        var at = visit.at();
        var programme = statement.programme().programme();
        var proposal = movement.proposal();
        var entered = statement.entered().get(movement.entry());
        var reversals = new ReversalLines(words, visit, programme);
        var reversedBy = movement.reversedBy();
        Cell number = Cell.numbered(movement.entry(), at.entry(movement.entry()));
        Row row = Row.of(
                Cell.day(movement.effective()),
                Cell.moment(entered == null ? null : entered.recordedAt(), ""),
                Cell.text(
                        movement.opens()
                                ? words.say("act.before", words.say("act." + movement.act()))
                                : words.say(
                                        "act.numbered",
                                        words.say("act." + movement.act()),
                                        Integer.toString(movement.number()))),
                proposal == null
                        ? Cell.text(words.say(of(movement.act())))
                        : Cell.link(new Link(
                                proposal.value(), at.to("/programmes/" + programme + "/proposals/" + proposal))),
                Cell.figure(Figure.of(movement.amount()).trail(at.trail(Nodes.movement(programme, movement)))),
                Cell.money(running, ""),
                reversedBy == null
                        ? number.acts(reversals.acts(movement.entry()), Long.toString(movement.entry()))
                        : number.and(new Beside.Note(
                                words.say("reversal.reversed", ""),
                                List.of(new Link(Long.toString(reversedBy), at.entry(reversedBy))))));
        return reversedBy == null ? row : row.struck();
    }

    /** Of no investment. */
    private static String of(Kind act) {
        return switch (act) {
            case ALLOCATED, COMMITTED, DRAWN, REPAID, WRITTEN_OFF -> "statement.before";
            case CLAIMED, RECEIVED -> "statement.reward";
        };
    }

    private List<Link> others(Choice choice, Statement statement, Visit visit) {
        String path = "/programmes/" + statement.programme().programme() + "/statement";
        Stream<Link> investments = statement.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.movement().proposal()))
                .map(ProposalId::value)
                .distinct()
                .filter(investment -> !investment.equals(choice.investment()))
                .map(investment -> new Link(
                        words.say("statement.investment", investment),
                        visit.at().to(path, "of", "all:" + investment)));
        Stream<Link> all = choice.equals(new Choice(null, null))
                ? Stream.empty()
                : Stream.of(new Link(words.say("statement.all"), visit.at().to(path)));
        return Stream.concat(all, investments).toList();
    }
}
