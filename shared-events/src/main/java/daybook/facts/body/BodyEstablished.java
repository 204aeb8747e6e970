package daybook.facts.body;

import daybook.facts.id.BodyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A body exists from a date on, with the powers it has. */
public record BodyEstablished(BodyId body, String name, Set<Power> powers, LocalDate effective) implements BodyFact {
    public BodyEstablished {
        // Sorted, so that the same fact is always written in the same bytes.
        powers = Collections.unmodifiableSortedSet(new TreeSet<>(powers));
    }
}
