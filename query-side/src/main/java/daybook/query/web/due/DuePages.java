package daybook.query.web.due;

import daybook.access.ReservedPage;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Carried;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Tag;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists the returns that are due, and leads to the workbook in which they are filled in. */
@Controller
class DuePages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final DueReturns due;
    private final Naming naming;

    DuePages(Visits visits, Heads heads, Words words, DueReturns due, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.due = due;
        this.naming = naming;
    }

    @GetMapping("/due")
    ModelAndView due(HttpServletRequest request) {
        Visit visit = visits.of(request, ScorecardQuery.READS, RegistersQuery.READS);
        Names names = naming.at(visit.basis());
        List<DueLine> all = due.at(visit.basis());
        DueFilter filter = DueFilter.by(request);
        List<DueLine> lines = filter.of(all);
        String heading = words.say("due.title");
        return View.of(
                "due",
                new DueView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("sets.title"), visit.at().to("/indicator-sets"))),
                        heading,
                        summary(lines),
                        lines.isEmpty() ? null : visit.at().to("/due/returns", filter.parameters()),
                        visit.offers(ReservedPage.IMPORT) ? "/imports/new" : null,
                        visit.path(),
                        visit.at().carried().asked(),
                        selects(all, filter, names),
                        Table.of(
                                        "due-list",
                                        heading,
                                        columns(),
                                        lines.stream()
                                                .map(line -> row(line, visit, names))
                                                .toList())
                                .underHeading()));
    }

    private String summary(List<DueLine> lines) {
        long late = lines.stream().filter(DueLine::late).count();
        return lines.isEmpty()
                ? words.say("due.none")
                : words.say("due.summary", Integer.toString(lines.size()), Long.toString(late));
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.say("scorecard.indicator")).namingQuietly(),
                Column.words(words.say("scorecard.period")),
                Column.words(words.say("due.state")),
                Column.words(words.say("indicator.lead")),
                Column.words(words.say("scorecard.theme")),
                Column.words(words.say("sets.set")));
    }

    private Row row(DueLine line, Visit visit, Names names) {
        var definition = line.position().definition();
        var lead = line.lead();
        return Row.of(
                Cell.link(new Link(definition.title(), visit.at().to("/indicators/" + definition.indicator())))
                        .note(definition.indicator().value()),
                Cell.text(words.period(line.period())),
                Cell.tag(new Tag(
                                words.say(line.late() ? "due.late" : "due.due"),
                                line.late() ? Tag.Colour.RED : Tag.Colour.BLUE))
                        .acts(
                                record(line, visit),
                                words.say("due.record.what", definition.title(), words.period(line.period()))),
                Cell.text(lead == null ? words.say("due.nobody") : names.office(lead)),
                Cell.text(line.theme()),
                Cell.link(new Link(
                        line.set().title(),
                        visit.at().to("/indicator-sets/" + line.set().set()))));
    }

    /** Where it is recorded, with the period filled in. */
    private List<Link> record(DueLine line, Visit visit) {
        var from = line.period().from();
        var to = line.period().to().toString();
        String form = "/indicators/" + line.position().definition().indicator() + "/returns/new";
        return visit.offers(RecordIndicatorReturn.class)
                ? List.of(new Link(
                        words.say("due.record"),
                        from == null
                                ? Carried.NOTHING.to(form, "to", to)
                                : Carried.NOTHING.to(form, "from", from.toString(), "to", to)))
                : List.of();
    }

    private List<DueView.Select> selects(List<DueLine> all, DueFilter filter, Names names) {
        return List.of(
                select(
                        "set",
                        words.say("sets.set"),
                        all,
                        line -> line.set().set().value(),
                        line -> line.set().title(),
                        filter.set(),
                        set -> names.plainly(new IndicatorSetId(set))),
                select(
                        "theme",
                        words.say("scorecard.theme"),
                        all,
                        DueLine::theme,
                        DueLine::theme,
                        filter.theme(),
                        theme -> theme),
                select(
                        "lead",
                        words.say("indicator.lead"),
                        all,
                        DueFilter::lead,
                        line -> names.officeOrNone(line.lead()),
                        filter.lead(),
                        office -> names.plainly(new OfficeId(office))),
                select(
                        "to",
                        words.say("due.until"),
                        all,
                        line -> line.period().to().toString(),
                        line -> Words.date(line.period().to()),
                        filter.to(),
                        day -> Words.date(LocalDate.parse(day))));
    }

    /** What is asked for stays to be chosen, also where nothing of it is due. */
    private DueView.Select select(
            String name,
            String label,
            List<DueLine> all,
            Function<DueLine, String> value,
            Function<DueLine, String> text,
            String chosen,
            UnaryOperator<String> named) {
        Map<String, String> values = new TreeMap<>();
        all.forEach(line -> values.putIfAbsent(value.apply(line), text.apply(line)));
        values.remove("");
        if (!chosen.isEmpty()) {
            values.putIfAbsent(chosen, named(chosen, named));
        }
        List<DueView.Choice> choices = new ArrayList<>();
        choices.add(new DueView.Choice("", words.say("table.any"), chosen.isEmpty()));
        values.entrySet().stream()
                .sorted(isDay(values) ? Map.Entry.comparingByKey() : Comparator.comparing(Map.Entry::getValue))
                .forEach(each -> choices.add(new DueView.Choice(
                        each.getKey(), each.getValue(), each.getKey().equals(chosen))));
        return new DueView.Select(name, label, choices);
    }

    /** By its name; what cannot be such a thing is shown as it was asked for. */
    private static String named(String chosen, UnaryOperator<String> named) {
        try {
            return named.apply(chosen);
        } catch (IllegalArgumentException | DateTimeParseException noSuchThing) {
            return chosen;
        }
    }

    private static boolean isDay(Map<String, String> values) {
        return values.keySet().stream().allMatch(value -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }
}
