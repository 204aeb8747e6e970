package daybook.query.projection.rebuild;

import daybook.facts.Fact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.posting.CopiedRows;
import daybook.query.projection.posting.Poster;
import daybook.query.projection.posting.ProjectionSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** Reads a book for a refill, stretch by stretch; each entry is made sense of once, however many projections read it. */
final class Reading implements Callable<CopiedEntries>, AutoCloseable {

    private static final int MOST_ENTRIES = 2_000;

    /** However long the entries, a stretch takes no more memory than for so many characters and one entry. */
    private static final int MOST_CHARACTERS = 4 << 20;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Map<ProjectionSchema, Long> posted;
    private final long to;
    private final Set<ProjectionSchema> leftOut;
    private long last;

    /**
     * Reads from what every schema has already up to an entry.
     *
     * @param posted the position of each schema to be filled
     * @param leftOut where a schema is put in which an entry cannot be posted
     */
    Reading(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Map<ProjectionSchema, Long> posted,
            long to,
            Set<ProjectionSchema> leftOut) {
        this.posted = posted;
        this.to = to;
        this.leftOut = leftOut;
        this.last = posted.values().stream().mapToLong(Long::longValue).min().orElse(to);
        this.stream = source.openStream(new GlobalSequenceTrackingToken(last));
    }

    /** The next stretch; an empty one at the end. */
    @Override
    public CopiedEntries call() throws InterruptedException {
        Map<ProjectionSchema, CopiedRows> rows = new HashMap<>();
        if (last < to) {
            posted.keySet().forEach(schema -> rows.put(schema, new CopiedRows()));
        }
        int characters = 0;
        for (int entries = 0; entries < MOST_ENTRIES && characters < MOST_CHARACTERS && last < to; entries++) {
            TrackedEventMessage<?> event = stream.nextAvailable();
            last = Poster.entry(event);
            characters += add(event, rows);
        }
        rows.keySet().removeAll(leftOut);
        return new CopiedEntries(last, rows);
    }

    private int add(TrackedEventMessage<?> event, Map<ProjectionSchema, CopiedRows> rows) {
        int characters = 0;
        if (event.getPayload() instanceof Fact fact) {
            EntryContext at = EntryContext.of(event, fact, last);
            for (var schema : rows.entrySet()) {
                if (posted.getOrDefault(schema.getKey(), to) < last && !leftOut.contains(schema.getKey())) {
                    characters += add(schema.getKey(), fact, at, schema.getValue());
                }
            }
        }
        return characters;
    }

    private int add(ProjectionSchema schema, Fact fact, EntryContext at, CopiedRows rows) {
        int before = rows.length();
        try {
            schema.projection().rows(fact, at).forEach(rows::add);
        } catch (RuntimeException | LinkageError cannotBePosted) {
            leftOut.add(schema);
        }
        return rows.length() - before;
    }

    @Override
    public void close() {
        stream.close();
    }
}
