package daybook.query.search;

import java.util.List;

/**
 * What was found.
 *
 * @param entries the best first
 * @param total how many there are, of which those beyond {@link SearchQuery#MOST} are left out
 */
public record Hits(List<Long> entries, long total) {
    public Hits {
        entries = List.copyOf(entries);
    }
}
