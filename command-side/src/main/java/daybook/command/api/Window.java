package daybook.command.api;

import daybook.access.SignedIn;
import daybook.acts.Act;
import daybook.acts.kind.Group;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.FileBeside;
import daybook.command.desk.Outcome;
import daybook.command.desk.Terms;
import daybook.command.desk.ToldOnce;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes calls to the desk and answers with the receipt, or with every reason against it. */
@Component
class Window {

    /** Said of an answer that was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private final Desk desk;
    private final Done done;
    private final Since since;
    private final ToldOnce toldOnce;
    private final InstantSource clock;

    Window(Desk desk, Done done, Since since, ToldOnce toldOnce, InstantSource clock) {
        this.desk = desk;
        this.done = done;
        this.since = since;
        this.toldOnce = toldOnce;
        this.clock = clock;
    }

    /**
     * Who asks, and on which terms.
     *
     * @param request the same one is done once
     * @param position the entry that must still be the last about the thing; null if it does not matter
     */
    record Asked(SignedIn who, UUID request, @Nullable Long position) {}

    /** A file that was sent with the call. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Beside(FileBeside taker, byte[] bytes, String name) {

        void keep() {
            taker.keep(bytes, name);
        }
    }

    ResponseEntity<?> take(Asked asked, Act act, byte[] body, @Nullable Beside file) {
        Instant now = clock.instant();
        Group shape = Call.shape(act);
        Reading reading = new Reading();
        try {
            var read = reading.fields(Body.read(body), shape, "");
            return reading.refusals().isEmpty()
                    ? submit(asked, withFile(Call.of(read), file), file, shape, now)
                    : refused(reading.refusals(), shape);
        } catch (RefusedException unreadable) {
            return refused(unreadable.refusals(), shape);
        }
    }

    private static Call withFile(Call call, @Nullable Beside file) {
        return file == null ? call : call.with(file.taker().with(call.command(), file.bytes()));
    }

    private ResponseEntity<?> submit(Asked asked, Call call, @Nullable Beside file, Group shape, Instant now) {
        var request = new Request(
                asked.request(), asked.who().roles(), call.by(asked.who().person()), now);
        boolean before = done.at(asked.request()).isPresent();
        var password = toldOnce.password(call.command());
        AtomicReference<@Nullable String> made = new AtomicReference<>();
        Runnable beside = () -> {
            if (password != null) {
                made.set(password.get());
            }
            if (file != null) {
                file.keep();
            }
        };
        return switch (desk.submit(request, call.command(), new Terms(beside, true, asked.position(), null))) {
            case Outcome.Recorded(var entries) -> recorded(entries, asked.request(), before, made.get());
            case Outcome.Refused(var refusals) -> refused(refusals, shape, call);
        };
    }

    private ResponseEntity<Receipt> recorded(
            List<Long> entries, UUID request, boolean before, @Nullable String password) {
        var answer = ResponseEntity.created(URI.create("/api/entries/" + entries.getLast()))
                .eTag(EntryTag.of(entries.getLast()));
        if (password != null) {
            answer.cacheControl(CacheControl.noStore());
        }
        if (before) {
            answer.header(REPLAYED, "true");
        }
        return answer.body(new Receipt(entries, done.at(request).orElseThrow(), password));
    }

    private ResponseEntity<?> refused(List<Refusal> refusals, Group shape, Call call) {
        var problem = RefusalProblem.of(refusals, shape);
        refusals.stream()
                .filter(CommonRefusal.PositionChanged.class::isInstance)
                .map(CommonRefusal.PositionChanged.class::cast)
                .forEach(changed -> problem.setProperty(
                        "changes", since.entered(call.command().about(), changed.position())));
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<?> refused(List<Refusal> refusals, Group shape) {
        return ResponseEntity.of(RefusalProblem.of(refusals, shape)).build();
    }
}
