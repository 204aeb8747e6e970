package daybook.command.desk;

import daybook.acts.Notice;
import daybook.command.asking.Request;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the program enters what it has noticed. It does not wait for the entries' numbers. */
@Component
public final class NoticeBoard {

    private final Dispatcher dispatcher;

    NoticeBoard(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** What stood against it; nothing if it was entered, or needed no entry. */
    public List<Refusal> enter(Notice notice, Attribution by, Instant at) {
        return enter(notice, by, at, () -> {});
    }

    /**
     * The same, with something to be kept in the same transaction.
     *
     * @param beside writes to the database through the current transaction
     */
    public List<Refusal> enter(Notice notice, Attribution by, Instant at, Runnable beside) {
        return dispatcher.dispatch(new Request(UUID.randomUUID(), Set.of(), by, at), notice, Terms.NONE.with(beside));
    }
}
