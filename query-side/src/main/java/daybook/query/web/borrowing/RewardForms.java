package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.TargetMoney;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a claim of reward, and for what the funder pays. */
@Controller
class RewardForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final BorrowingQuery query;

    RewardForms(Visits visits, Words words, Forms forms, BorrowingQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.query = query;
    }

    @GetMapping("/programmes/{programme}/rewards/claim")
    ModelAndView claim(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.borrowing(programme, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("claim", visit, request)
                .select("indicator", offered(page))
                .brief("instalment")
                .money("amount")
                .date("effective");
        return View.of(
                "form",
                forms.page(
                        "claim",
                        draft,
                        visit,
                        "/programmes/" + programme + "/claims",
                        about(page),
                        way(page),
                        page.programme().title()));
    }

    @GetMapping("/programmes/{programme}/rewards/receive")
    ModelAndView receive(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.borrowing(programme, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("receipt", visit, request)
                .select("claim", page.claims().stream().map(this::option).toList())
                .money("amount")
                .date("effective");
        return View.of(
                "form",
                forms.page(
                        "receipt",
                        draft,
                        visit,
                        "/programmes/" + programme + "/receipts",
                        about(page),
                        way(page),
                        page.programme().title()));
    }

    private static List<Option> offered(Borrowing page) {
        return page.targets().stream()
                .filter(target -> target.reward() != null)
                .map(target -> new Option(target.indicator().value(), title(target)))
                .toList();
    }

    private static String title(TargetMoney target) {
        return target.title() == null ? target.indicator().value() : target.title();
    }

    private Option option(Claim claim) {
        String number = Integer.toString(claim.number());
        return new Option(
                number, words.say("claim.option", number, Words.money(claim.amount()), Words.money(claim.open())));
    }

    private List<Detail> about(Borrowing page) {
        return List.of(
                new Detail(
                        words.say("reward.potential"), Words.money(page.totals().potential())),
                new Detail(
                        words.say("claim.claimed"),
                        Words.money(page.claims().stream().map(Claim::amount).reduce(Pence.ZERO, Pence::plus))),
                new Detail(
                        words.say("claim.received"),
                        Words.money(page.claims().stream().map(Claim::received).reduce(Pence.ZERO, Pence::plus))));
    }

    private static List<Link> way(Borrowing page) {
        return List.of(new Link(
                page.programme().title(), "/programmes/" + page.programme().programme()));
    }
}
