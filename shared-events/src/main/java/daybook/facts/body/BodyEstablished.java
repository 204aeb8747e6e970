package daybook.facts.body;

import daybook.facts.id.BodyId;
import java.time.LocalDate;
import java.util.Set;

/** A body exists from a date on, with the powers it has. */
public record BodyEstablished(BodyId body, String name, Set<Power> powers, LocalDate effective) implements BodyFact {
    public BodyEstablished {
        powers = Set.copyOf(powers);
    }
}
