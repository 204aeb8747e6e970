package daybook.query.projection.rebuild;

import daybook.query.projection.Book;
import daybook.query.projection.posting.CopiedRows;
import daybook.query.projection.posting.ProjectionSchema;
import daybook.query.projection.posting.Trouble;
import daybook.store.watch.DoesNotAddUp;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts the whole book into schemas that nobody reads yet. The book is read once for all of them, one stretch ahead of
 * what is being written. Rows and position of a schema are committed together, so that it can be broken off anywhere.
 *
 * <p>A schema with an entry that cannot be posted is left where it is: its processor, which goes on from there, finds the
 * entry and tells of it.
 */
public final class Refill {

    private static final Logger LOG = LoggerFactory.getLogger(Refill.class);

    /** What comes after the last pass is left to the processors. */
    private static final long NEAR = 2_000;

    private static final int MOST_FAILURES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final TransactionTemplate transaction;
    private final Book book;
    private final Collection<ProjectionSchema> schemas;
    private final Set<ProjectionSchema> leftOut = ConcurrentHashMap.newKeySet();

    public Refill(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TransactionTemplate transaction,
            Book book,
            Collection<ProjectionSchema> schemas) {
        this.source = source;
        this.transaction = transaction;
        this.book = book;
        this.schemas = schemas;
    }

    /**
     * Fills until the head is near. When the database fails again and again without any progress, the rest is left to
     * the processors as well.
     *
     * @throws DoesNotAddUp when an entry is not as it was: nothing is made of it
     */
    public void run() throws InterruptedException {
        int failures = 0;
        do {
            long before = reached();
            try {
                pass(book.head());
                failures = 0;
            } catch (ExecutionException | RuntimeException failure) {
                LOG.warn("A refill was broken off: {}", Trouble.kind(failure));
                DoesNotAddUp found = DoesNotAddUp.in(failure);
                if (found != null) {
                    throw new DoesNotAddUp(found.finding());
                }
                if (!Trouble.ofTheDatabase(failure)) {
                    return;
                }
                Thread.sleep(PAUSE);
                failures = reached() > before ? 1 : failures + 1;
            }
        } while (!filled().isEmpty() && failures < MOST_FAILURES && book.head() - reached() > NEAR);
    }

    /** Those in which an entry could not be posted. */
    public Set<ProjectionSchema> leftOut() {
        return Set.copyOf(leftOut);
    }

    private List<ProjectionSchema> filled() {
        return schemas.stream().filter(schema -> !leftOut.contains(schema)).toList();
    }

    private long reached() {
        return filled().stream().mapToLong(ProjectionSchema::position).min().orElse(0);
    }

    private void pass(long to) throws InterruptedException, ExecutionException {
        Map<ProjectionSchema, Long> positions = new HashMap<>();
        filled().forEach(schema -> positions.put(schema, schema.position()));
        try (var reading = new Reading(source, Map.copyOf(positions), to, leftOut);
                ExecutorService ahead = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("daybook-refill").factory())) {
            Future<CopiedEntries> next = ahead.submit(reading);
            for (CopiedEntries stretch = next.get(); !stretch.rows().isEmpty(); stretch = next.get()) {
                next = ahead.submit(reading);
                CopiedEntries read = stretch;
                stretch.rows().forEach((schema, rows) -> write(schema, rows, read.last(), positions));
            }
        }
    }

    private void write(ProjectionSchema schema, CopiedRows rows, long last, Map<ProjectionSchema, Long> positions) {
        if (leftOut.contains(schema) || positions.getOrDefault(schema, 0L) >= last) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> {
                long position = schema.positionForPosting();
                if (position != positions.getOrDefault(schema, 0L)) {
                    throw new IllegalStateException(
                            "%s is filled by somebody else: it is at entry %d".formatted(schema.name(), position));
                }
                schema.post(rows, last);
            });
            positions.put(schema, last);
        } catch (RuntimeException failure) {
            if (Trouble.ofTheDatabase(failure)) {
                throw failure;
            }
            leftOut.add(schema);
        }
    }
}
