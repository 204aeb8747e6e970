package daybook.query.web.home;

import daybook.access.ReservedPage;
import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.Role;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.Named;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.daybook.EntryRows;
import daybook.query.web.form.Unfinished;
import daybook.query.web.form.UnfinishedList;
import daybook.query.web.sentence.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody starts: what waits, what they may do, what was entered last. */
@Controller
class HomePage {
    private static final int LATEST = 8;
    private static final int BEGUN = 3;

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Attention attention;
    private final DayBookQuery daybook;
    private final Naming naming;
    private final Sentences sentences;
    private final UnfinishedList unfinished;

    HomePage(
            Visits visits,
            Heads heads,
            Words words,
            Attention attention,
            DayBookQuery daybook,
            Naming naming,
            Sentences sentences,
            UnfinishedList unfinished) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.attention = attention;
        this.daybook = daybook;
        this.naming = naming;
        this.sentences = sentences;
        this.unfinished = unfinished;
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request) {
        var visit = visits.of(
                request, BorrowingQuery.READS, ScorecardQuery.READS, RegistersQuery.READS, DayBookQuery.READS);
        var latest = daybook.newestActs(visit.basis(), LATEST);
        var who = visit.who().person();
        var names = naming.at(
                visit.basis(),
                Stream.concat(Named.in(latest).stream(), Stream.of(who)).toList());
        var begun = visit.at().isNow() ? unfinished.of(who, names) : List.<Unfinished>of();
        var rows = new EntryRows(words, sentences, names, visit.at());
        String heading = words.say("home.title");
        PageHead head = heads.asAt(visit, heading);
        return View.of(
                "home",
                new HomeView(
                        new PageHead(head.title(), List.of(), head.banner(), head.receipt()),
                        heading,
                        begun.stream().limit(BEGUN).toList(),
                        begun.size() > BEGUN ? words.say("home.unfinished.all", Integer.toString(begun.size())) : null,
                        attention.at(visit.at(), names),
                        tasks(visit),
                        readOnly(visit),
                        latest.stream().map(rows::line).toList()));
    }

    /** Acts that share a form are one task. */
    private List<HomeView.Task> tasks(Visit visit) {
        Map<String, HomeView.Task> tasks = new LinkedHashMap<>();
        for (Act act : Acts.ALL) {
            if (visit.offers(act.type()) && act.at().isPresent()) {
                At at = act.at().get();
                tasks.computeIfAbsent(
                        at.form(),
                        form -> task(ActWords.key(act, "task"), at.from().isEmpty() ? form : at.from()));
            }
        }
        for (ReservedPage page : ReservedPage.values()) {
            if (visit.offers(page)) {
                tasks.put(page.path(), task("task." + page, page.path()));
            }
        }
        return List.copyOf(tasks.values());
    }

    private HomeView.Task task(String words, String start) {
        return new HomeView.Task(new Link(this.words.say(words), start), this.words.say(words + ".about"));
    }

    private @Nullable String readOnly(Visit visit) {
        return visit.who().roles().equals(Set.of(Role.AUDITOR)) ? words.say("home.auditor") : null;
    }
}
