package daybook.query.web.home;

import daybook.access.Role;
import daybook.access.Task;
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
import daybook.query.web.sentence.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody starts: what waits, what they may do, what was entered last. */
@Controller
class HomePage {
    private static final int LATEST = 8;

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Attention attention;
    private final DayBookQuery daybook;
    private final Naming naming;
    private final Sentences sentences;

    HomePage(
            Visits visits,
            Heads heads,
            Words words,
            Attention attention,
            DayBookQuery daybook,
            Naming naming,
            Sentences sentences) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.attention = attention;
        this.daybook = daybook;
        this.naming = naming;
        this.sentences = sentences;
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request) {
        var visit = visits.of(
                request, BorrowingQuery.READS, ScorecardQuery.READS, RegistersQuery.READS, DayBookQuery.READS);
        var latest = daybook.newestActs(visit.basis(), LATEST);
        var names = naming.at(visit.basis(), Named.in(latest));
        var rows = new EntryRows(words, sentences, names, visit.at());
        String heading = words.say("home.title");
        PageHead head = heads.asAt(visit, heading);
        return View.of(
                "home",
                new HomeView(
                        new PageHead(head.title(), List.of(), head.banner(), head.receipt()),
                        heading,
                        attention.at(visit.at(), names),
                        tasks(visit),
                        readOnly(visit),
                        latest.stream().map(rows::row).toList()));
    }

    private List<HomeView.Task> tasks(Visit visit) {
        return Arrays.stream(Task.values())
                .filter(visit::offers)
                .map(task -> new HomeView.Task(
                        new Link(words.say("task." + task), start(task)), words.say("task." + task + ".about")))
                .toList();
    }

    /** A task about a thing starts where the thing is chosen. */
    private static String start(Task task) {
        return switch (task) {
            case RECORD_RETURN,
                    CORRECT_RETURN,
                    WITHDRAW_RETURN,
                    REPORT_UNAVAILABLE,
                    SET_TARGET,
                    REVISE_TARGET,
                    FORECAST,
                    RATE,
                    REVISE_DEFINITION,
                    WITHDRAW_INDICATOR,
                    ADD_TO_SET,
                    TAKE_OUT_OF_SET,
                    ADOPT_SCHEME,
                    AGREE_TERMS -> "/indicator-sets";
            case DEFINE_INDICATOR -> "/indicators/new";
            case ADOPT_SET -> "/indicator-sets/new";
            case OPEN_PROGRAMME -> "/programmes/new";
            case RECORD_OFFER, PROPOSE_INVESTMENT, RECOMMEND_INVESTMENT, DECIDE_INVESTMENT -> "/programmes";
            case AUTHORISE_FACILITY, EXTEND_FACILITY, DECIDE_FACILITY, CLAIM_REWARD, RECEIVE_REWARD -> "/programmes";
            case ALLOCATE, COMMIT, DRAW_DOWN, REPAY, WRITE_OFF -> "/programmes";
            case GRANT_DELEGATION -> "/delegations/new";
            case APPROVE_UNDER_DELEGATION, REVOKE_DELEGATION -> "/delegations";
            case RECORD_MEETING -> "/meetings/new";
            case RECORD_RESOLUTION -> "/meetings";
            case ESTABLISH_BODY -> "/bodies/new";
            case ESTABLISH_OFFICE -> "/offices/new";
            case APPOINT_HOLDER, END_HOLDER -> "/offices";
            case RECEIVE_PAPER -> "/papers/new";
            case OPEN_ACCOUNT -> "/people/new";
            case SEE_PEOPLE, CHANGE_ROLES, CLOSE_ACCOUNT, UNLOCK_ACCOUNT, RESET_PASSWORD, REVOKE_TOKEN -> "/people";
            case IMPORT_FILE -> "/imports/new";
            case SEE_PROJECTIONS -> "/projections";
        };
    }

    private @Nullable String readOnly(Visit visit) {
        return visit.who().roles().equals(Set.of(Role.AUDITOR)) ? words.say("home.auditor") : null;
    }
}
