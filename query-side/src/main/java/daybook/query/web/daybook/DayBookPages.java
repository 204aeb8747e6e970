package daybook.query.web.daybook;

import daybook.query.daybook.DayBookPage;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.Named;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Naming;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every entry, in order. */
@Controller
class DayBookPages {
    private static final int A_PAGE = 50;

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final DayBookQuery query;
    private final Naming naming;
    private final Sentences sentences;
    private final RegistersQuery registers;

    DayBookPages(
            Visits visits,
            Heads heads,
            Words words,
            DayBookQuery query,
            Naming naming,
            Sentences sentences,
            RegistersQuery registers) {
        this.registers = registers;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.sentences = sentences;
    }

    @GetMapping("/entries")
    ModelAndView entries(
            @RequestParam(required = false) @Nullable Long above,
            @RequestParam(required = false) @Nullable Long below,
            HttpServletRequest request) {
        var visit = visits.of(request, DayBookQuery.READS, RegistersQuery.READS);
        var page = above == null
                ? query.newestFirst(visit.basis(), below == null ? Long.MAX_VALUE : below, A_PAGE)
                : query.oldestFirst(visit.basis(), above, A_PAGE);
        var names = naming.at(visit.basis(), Named.in(page.entries()));
        var rows = new EntryRows(
                words,
                sentences,
                names,
                visit.at(),
                registers.withdrawn(
                        page.entries().stream()
                                .map(line -> line.entered().entry())
                                .toList(),
                        visit.basis()));
        String heading = words.say("daybook.title");
        return View.of(
                "daybook",
                new DayBookView(
                        heads.asAt(visit, heading),
                        heading,
                        words.say("daybook.count", page.total()),
                        rows.table(page.entries()),
                        newer(page, visit),
                        older(page, visit),
                        visit.at().to("/entries", "above", "0"),
                        visit.at().to("/entries")));
    }

    private static @Nullable String newer(DayBookPage page, Visit visit) {
        var newer = page.newer();
        return newer == null ? null : visit.at().to("/entries", "above", newer.toString());
    }

    private static @Nullable String older(DayBookPage page, Visit visit) {
        var older = page.older();
        return older == null ? null : visit.at().to("/entries", "below", older.toString());
    }
}
