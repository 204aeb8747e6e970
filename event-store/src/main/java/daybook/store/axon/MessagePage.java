package daybook.store.axon;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Some entries as messages. Upcasters may leave out a message or make several of one, so the end is told apart.
 *
 * @param messages what the entries have become
 * @param end the last entry read
 */
record MessagePage(List<TrackedEventMessage<?>> messages, long end) {}
