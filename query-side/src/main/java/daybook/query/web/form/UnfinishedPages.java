package daybook.query.web.form;

import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What somebody has begun and not sent, and whether they really want to throw it away. */
@Controller
class UnfinishedPages {

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Naming naming;
    private final UnfinishedList unfinished;

    UnfinishedPages(Visits visits, Heads heads, Words words, Naming naming, UnfinishedList unfinished) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.naming = naming;
        this.unfinished = unfinished;
    }

    @GetMapping("/unfinished")
    ModelAndView list(HttpServletRequest request) {
        Visit visit = visits.now(request, RegistersQuery.READS);
        String heading = words.say("unfinished.title");
        return View.of(
                "unfinished",
                new ListView(
                        heads.plain(heading, visit),
                        heading,
                        words.say("unfinished.most", Integer.toString(UnfinishedList.MOST)),
                        of(visit)));
    }

    @GetMapping("/unfinished/{id}/discard")
    ModelAndView discard(@PathVariable UUID id, HttpServletRequest request) {
        Visit visit = visits.now(request, RegistersQuery.READS);
        var form = of(visit).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        String heading = words.say("unfinished.discard.title");
        return View.of(
                "discard",
                new DiscardView(
                        heads.plain(heading, visit, new Link(words.say("unfinished.title"), "/unfinished")),
                        heading,
                        form));
    }

    private List<Unfinished> of(Visit visit) {
        var who = visit.who().person();
        return unfinished.of(who, naming.at(visit.basis(), List.of(who)));
    }

    /** All of them. */
    public record ListView(PageHead head, String heading, String most, List<Unfinished> forms)
            implements View.HasHead {}

    /** One that is to be thrown away. */
    public record DiscardView(PageHead head, String heading, Unfinished form) implements View.HasHead {}
}
