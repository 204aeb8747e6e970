package daybook.query.web.search;

import daybook.facts.id.Id;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.search.Question;
import daybook.query.search.SearchQuery;
import daybook.query.web.At;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Streams;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches everything that entries say, as at any position. */
@Controller
class SearchPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final SearchQuery search;
    private final DayBookQuery daybook;
    private final Sentences sentences;
    private final Naming naming;

    SearchPages(
            Visits visits,
            Heads heads,
            Words words,
            SearchQuery search,
            DayBookQuery daybook,
            Sentences sentences,
            Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.search = search;
        this.daybook = daybook;
        this.sentences = sentences;
        this.naming = naming;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var visit = visits.of(request, SearchQuery.READS, DayBookQuery.READS, RegistersQuery.READS);
        String typed = cleaned(q);
        return View.of("search", typed.isEmpty() ? unasked(visit) : answered(typed, visit));
    }

    private SearchView unasked(Visit visit) {
        return new SearchView(heads.asAt(visit, words.say("search.title")), "", null, null, List.of());
    }

    private SearchView answered(String typed, Visit visit) {
        var question = Question.of(typed);
        var found = search.find(question, visit.basis());
        Map<Long, EntryLine> lines = new HashMap<>();
        daybook.lines(found.entries()).forEach(line -> lines.put(line.entered().entry(), line));
        var bestFirst = found.entries().stream()
                .flatMap(number -> Stream.ofNullable(lines.get(number)))
                .toList();
        return new SearchView(
                heads.asAt(visit, words.say("search.for", typed)),
                typed,
                result(found.total(), found.entries().size()),
                numbered(question.entry(), visit),
                groups(bestFirst, visit.at(), naming.at(visit.basis())));
    }

    private String result(long total, int shown) {
        return total == 0
                ? words.say("search.nothing")
                : total == 1
                        ? words.say("search.one")
                        : total > shown
                                ? words.say("search.more", Long.toString(total), Integer.toString(shown))
                                : words.say("search.many", Long.toString(total));
    }

    private @Nullable Link numbered(@Nullable Long entry, Visit visit) {
        return entry == null || daybook.entry(visit.basis(), entry).isEmpty()
                ? null
                : new Link(
                        words.say("entry.number", entry.toString()), visit.at().entry(entry));
    }

    /** By kind, in the order of the best hit of each. */
    private List<SearchView.Group> groups(List<EntryLine> lines, At at, Names names) {
        Map<String, List<SearchView.Hit>> groups = new LinkedHashMap<>();
        lines.forEach(line -> {
            var thing = Id.ofStream(line.stream());
            groups.computeIfAbsent(thing.kind(), _ -> new ArrayList<>()).add(hit(thing, line, at, names));
        });
        return groups.entrySet().stream()
                .map(group -> new SearchView.Group(words.say("search.kind." + group.getKey()), group.getValue()))
                .toList();
    }

    private SearchView.Hit hit(Id thing, EntryLine line, At at, Names names) {
        long number = line.entered().entry();
        return new SearchView.Hit(
                new Link(names.thing(thing), at.to(Streams.page(thing))),
                sentences.of(line.fact(), names),
                new Link(words.say("entry.number", Long.toString(number)), at.entry(number)),
                Words.date(line.entered().effective()));
    }

    private static String cleaned(String typed) {
        String printable = typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return printable.length() <= Question.LONGEST
                ? printable
                : printable.substring(0, Question.LONGEST).strip();
    }
}
