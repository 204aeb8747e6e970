package daybook.facts.json;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Every upcaster, oldest revision first. What is stored is never rewritten: a fact of an older revision is told in
 * today's words as it is read.
 */
public final class Upcasters {

    /** None yet: every kind of fact is still at its first revision. */
    private static final List<FactUpcaster> OLDEST_FIRST = List.of();

    private Upcasters() {}

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(OLDEST_FIRST);
    }
}
