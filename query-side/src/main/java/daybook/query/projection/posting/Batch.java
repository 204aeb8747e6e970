package daybook.query.projection.posting;

import daybook.query.projection.Row;
import java.util.ArrayList;
import java.util.List;

/** The rows of the entries that are posted in one transaction. */
final class Batch {

    private record Posting(long entry, List<Row> rows) {}

    private final List<Posting> postings = new ArrayList<>();

    void add(long entry, List<Row> rows) {
        postings.add(new Posting(entry, rows));
    }

    long first() {
        return postings.getFirst().entry();
    }

    long last() {
        return postings.getLast().entry();
    }

    /**
     * Writes what the schema does not have yet, whatever a processor's token says: a token may have been left behind by
     * a rebuilt schema that took the old one's place, or be held by two nodes for a moment.
     *
     * @return the position afterwards
     */
    long write(ProjectionSchema schema) {
        schema.holdForPosting();
        long position = schema.positionForPosting();
        if (position >= last()) {
            return position;
        }
        if (position + 1 < first()) {
            throw new IllegalStateException(
                    "%s is at entry %d and was handed %d".formatted(schema.name(), position, first()));
        }
        schema.post(
                postings.stream()
                        .filter(posting -> posting.entry() > position)
                        .flatMap(posting -> posting.rows().stream())
                        .toList(),
                last());
        return last();
    }
}
