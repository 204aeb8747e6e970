package daybook.query.search;

import java.util.List;

/**
 * What was found.
 *
 * @param entries the best first
 * @param total how many there are, of which those beyond {@link SearchQuery#MOST} are left out
 */
public record Findings(List<Long> entries, long total) {
    public Findings {
        entries = List.copyOf(entries);
    }
}
