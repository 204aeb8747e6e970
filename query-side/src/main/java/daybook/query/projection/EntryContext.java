package daybook.query.projection;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a projection may know of an entry beside its fact.
 *
 * @param entry its number
 * @param effective the date on which it took effect
 * @param recordedAt when it was recorded
 * @param stream the thing it is about
 * @param type the name that its kind is stored under
 * @param attribution read from the entry's metadata when it is first asked for: most projections never do
 */
public record EntryContext(
        long entry,
        LocalDate effective,
        Instant recordedAt,
        String stream,
        String type,
        Supplier<Attribution> attribution) {

    public static EntryContext of(EventMessage<?> event, Fact fact, long entry) {
        return new EntryContext(
                entry,
                fact.effective(),
                event.getTimestamp(),
                event instanceof DomainEventMessage<?> inStream ? inStream.getAggregateIdentifier() : "",
                fact.getClass().getSimpleName(),
                SingletonSupplier.of(() -> Attribution.fromMetadata(event.getMetaData())));
    }

    /** Who made the entry, in which office, by what authority and why. */
    public Attribution by() {
        return attribution.get();
    }
}
