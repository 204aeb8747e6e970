package daybook.query.web.trail;

import daybook.facts.id.Id;
import daybook.facts.id.PersonId;
import daybook.query.registers.RegistersQuery;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailQuery;
import daybook.query.web.At;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Streams;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a thing rests on, and what hangs on it. */
@Controller
class TrailPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final TrailQuery query;
    private final Sentences sentences;
    private final Naming naming;

    TrailPages(Visits visits, Heads heads, Words words, TrailQuery query, Sentences sentences, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.sentences = sentences;
        this.naming = naming;
    }

    @GetMapping("/trail")
    ModelAndView trail(@RequestParam(defaultValue = "") String of, HttpServletRequest request) {
        var visit = visits.of(request, TrailQuery.READS, RegistersQuery.READS);
        var trail = query.of(of, visit.basis()).orElseThrow(NotFound::new);
        var names =
                new NodeNames(words, sentences, naming.at(visit.basis(), authors(trail)), Decimals.in(trail, words));
        var items = new TrailItems(words, names, visit.at(), trail);
        String heading = words.say(
                trail.of().kind() == TrailNode.Kind.DELEGATION ? "trail.title.delegation" : "trail.title",
                names.name(trail.of()));
        return View.of(
                "trail",
                new TrailView(
                        heads.asAt(visit, heading),
                        heading,
                        items.item(trail.of()),
                        page(of, visit.at()),
                        warnings(trail, names),
                        trail.cut(),
                        new PictureDrawing(words, names, visit.at()).of(trail),
                        side(trail, items, -1),
                        side(trail, items, 1)));
    }

    private static List<PersonId> authors(Trail trail) {
        return trail.entered().values().stream()
                .map(entered -> entered.by().person())
                .distinct()
                .toList();
    }

    private static List<TrailView.Thing> side(Trail trail, TrailItems items, int sign) {
        return trail.nodes().stream()
                .filter(node -> Integer.signum(node.distance()) == sign)
                .sorted(Comparator.comparing(node -> Math.abs(node.distance())))
                .map(items::item)
                .toList();
    }

    private List<String> warnings(Trail trail, NodeNames names) {
        return PictureChoice.nodes(trail)
                .filter(node -> node.gap() != null || !node.flags().isEmpty())
                .map(node -> warning(node, names))
                .distinct()
                .toList();
    }

    private String warning(TrailNode node, NodeNames names) {
        return node.gap() != null
                ? names.name(node)
                : words.say("trail.flagged", words.word(node.kind()), names.name(node), words.words(node.flags()));
    }

    private @Nullable Link page(String node, At at) {
        String path = pagePath(node);
        return path == null ? null : new Link(words.say("trail.page"), at.to(path));
    }

    private static @Nullable String pagePath(String node) {
        String value = node.substring(node.indexOf(':') + 1);
        String first = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
        return switch (node.substring(0, Math.max(0, node.indexOf(':')))) {
            case "entry" -> "/entries/" + value;
            case "target", "return" -> "/indicators/" + first;
            case "facility" -> "/programmes/" + value;
            case "allocation", "claim", "commitment", "drawdown", "receipt", "repayment", "write-off" ->
                "/programmes/" + first + "/statement";
            case "proposal" -> "/programmes/" + value.replace("/", "/proposals/");
            case "clause" -> "/meetings/" + first;
            case "approval" -> "/delegations/" + first;
            case "indicator", "indicator-set", "programme", "meeting", "delegation", "paper", "office", "body" ->
                Streams.page(Id.ofStream(node));
            default -> null;
        };
    }
}
