package daybook.query.web;

import daybook.access.SignedIn;
import daybook.query.asat.AsAt;
import daybook.query.asat.AsAtAnswer;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import daybook.query.daybook.Named;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.engine.RecentStates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads what every page is asked: who asks, as at what, and which entry they have just made. */
@Component
public class Visits {
    /** More than any act brings about. */
    private static final int MOST_AT_ONCE = 200;

    /** As long as somebody waits for a page before they think that it is broken. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AsAt asAt;
    private final Positions positions;
    private final RecentStates states;
    private final DayBookQuery daybook;
    private final FactWords sentences;
    private final Naming naming;
    private final NextSteps next;
    private final Afterwards afterwards;

    Visits(
            AsAt asAt,
            Positions positions,
            RecentStates states,
            DayBookQuery daybook,
            FactWords sentences,
            Naming naming,
            NextSteps next,
            Afterwards afterwards) {
        this.asAt = asAt;
        this.positions = positions;
        this.states = states;
        this.daybook = daybook;
        this.sentences = sentences;
        this.naming = naming;
        this.next = next;
        this.afterwards = afterwards;
    }

    /**
     * The visit that this request is, for a page that reads these projections. A page that follows something recorded
     * waits until it can show it.
     *
     * @throws AsAtRefused if the position that it asks for does not exist
     */
    @SafeVarargs
    public final Visit of(HttpServletRequest request, Set<ProjectionName>... read) {
        var reads = Arrays.stream(read).flatMap(Set::stream).collect(Collectors.toSet());
        Long after = entry(request, "after");
        if (after != null) {
            positions.await(reads, after, PATIENCE);
        }
        var carried = Carried.by(request);
        var answer = asAt.ask(reads, carried.typed("entry"), carried.typed("asAt"), carried.typed("effective"));
        return switch (answer) {
            case AsAtAnswer.At(var basis) -> {
                var at = new At(basis, carried);
                yield new Visit(
                        whoIs(),
                        at,
                        request.getRequestURI(),
                        receipt(after, entry(request, "since"), at),
                        Standstill.of(reads, states.now(), basis.entry()),
                        request.getParameter("of"));
            }
            case AsAtAnswer.Refused refused -> throw new AsAtRefused(refused);
        };
    }

    /** The visit of a page that always shows the present, such as a form. */
    @SafeVarargs
    public final Visit now(HttpServletRequest request, Set<ProjectionName>... read) {
        var reads = Arrays.stream(read).flatMap(Set::stream).collect(Collectors.toSet());
        return switch (asAt.ask(reads, null, null, null)) {
            case AsAtAnswer.At(var basis) ->
                new Visit(whoIs(), new At(basis, Carried.NOTHING), request.getRequestURI(), null, null, null);
            case AsAtAnswer.Refused refused -> throw new AsAtRefused(refused);
        };
    }

    static SignedIn whoIs() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            return who;
        }
        throw new IllegalStateException("Every page but the sign-in page has somebody signed in");
    }

    private @Nullable EntryReceipt receipt(@Nullable Long after, @Nullable Long since, At at) {
        List<EntryLine> lines = after == null ? List.of() : lines(since, after);
        // An entry that does not exist gives no receipt, whatever the address says.
        if (lines.isEmpty()) {
            return null;
        }
        var names = naming.at(at.basis(), Named.in(lines));
        EntryLine main = lines.getFirst();
        long entry = main.entered().entry();
        return new EntryReceipt(
                Long.toString(entry),
                at.entry(entry),
                sentences.of(main.fact(), names) + afterwards.of(main, at.basis()),
                at.trail(Nodes.entry(entry)),
                lines.stream()
                        .skip(1)
                        .map(line -> new EntryReceipt.More(
                                new Link(
                                        Long.toString(line.entered().entry()),
                                        at.entry(line.entered().entry())),
                                sentences.of(line.fact(), names) + afterwards.of(line, at.basis())))
                        .toList(),
                next.after(main, whoIs(), names));
    }

    /** The entry, or all those of an act that brought others about: its own first. */
    private List<EntryLine> lines(@Nullable Long since, long after) {
        var last = daybook.lines(List.of(after)).stream().findFirst().orElse(null);
        if (last == null || since == null || since >= after || after - since > MOST_AT_ONCE) {
            return last == null ? List.of() : List.of(last);
        }
        var all = daybook.lines(LongStream.rangeClosed(since, after).boxed().toList());
        boolean isOneAct = all.stream()
                .allMatch(line ->
                        line.entered().recordedAt().equals(last.entered().recordedAt())
                                && line.entered()
                                        .by()
                                        .person()
                                        .equals(last.entered().by().person()));
        return isOneAct && !all.getFirst().stream().equals(last.stream()) ? all : List.of(last);
    }

    private static @Nullable Long entry(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.valueOf(typed) : null;
    }
}
