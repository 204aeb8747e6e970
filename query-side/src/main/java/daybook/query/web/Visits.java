package daybook.query.web;

import daybook.access.SignedIn;
import daybook.query.asat.AsAt;
import daybook.query.asat.AsAtAnswer;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.Named;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.RecentStates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads what every page is asked: who asks, as at what, and which entry they have just made. */
@Component
public class Visits {
    /** As long as somebody waits for a page before they think that it is broken. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AsAt asAt;
    private final Positions positions;
    private final RecentStates states;
    private final DayBookQuery daybook;
    private final FactWords sentences;
    private final Naming naming;
    private final NextSteps next;

    Visits(
            AsAt asAt,
            Positions positions,
            RecentStates states,
            DayBookQuery daybook,
            FactWords sentences,
            Naming naming,
            NextSteps next) {
        this.asAt = asAt;
        this.positions = positions;
        this.states = states;
        this.daybook = daybook;
        this.sentences = sentences;
        this.naming = naming;
        this.next = next;
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
        Long after = after(request);
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
                        receipt(after, at),
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

    private @Nullable EntryReceipt receipt(@Nullable Long after, At at) {
        // An entry that does not exist gives no receipt, whatever the address says.
        return after == null
                ? null
                : daybook.lines(List.of(after)).stream()
                        .findFirst()
                        .map(line -> new EntryReceipt(
                                after.toString(),
                                at.entry(after),
                                sentences.of(line.fact(), naming.at(at.basis(), Named.in(List.of(line)))),
                                at.trail(Nodes.entry(after)),
                                next.after(line, whoIs())))
                        .orElse(null);
    }

    private static @Nullable Long after(HttpServletRequest request) {
        String typed = request.getParameter("after");
        return typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.valueOf(typed) : null;
    }
}
