package daybook.store.sequence;

import java.util.List;
import java.util.UUID;

/**
 * What one batch of the sequencer did.
 *
 * @param events the events that were given their numbers, in order
 * @param heldBack whether committed events still wait, because an older transaction is open
 */
public record Numbered(List<Event> events, boolean heldBack) {

    /**
     * One event and its number.
     *
     * @param eventId the event's id
     * @param entryNo its entry number, for ever
     */
    public record Event(UUID eventId, long entryNo) {}

    /** Defends itself against later changes of the list. */
    public Numbered {
        events = List.copyOf(events);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** The last number given; there must be one. */
    public long last() {
        return events.getLast().entryNo();
    }
}
