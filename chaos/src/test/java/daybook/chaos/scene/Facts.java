package daybook.chaos.scene;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.testapplication.Database;
import daybook.testapplication.WithHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What was recorded before a test begins, in streams that are new, by somebody who has no part in it. */
public final class Facts {

    private static final Attribution SECRETARY = new Attribution(
            new PersonId("secretary"), new OfficeId("SECRETARY"), new Authority.OfOffice(), "as minuted", null);

    private Facts() {}

    /** Writes them into a database in which the application runs, all at once. */
    public static void write(Database database, List<? extends Fact> facts) {
        Map<String, Long> next = new HashMap<>();
        List<EventMessage<?>> events = new ArrayList<>();
        for (Fact fact : facts) {
            String stream = fact.about().stream();
            long number = next.merge(stream, 1L, Long::sum) - 1;
            var event = new GenericDomainEventMessage<>(fact.about().kind(), stream, number, fact);
            events.add(event.andMetaData(SECRETARY.asMetadata()));
        }
        try (var store = WithHistory.book(database)) {
            store.engine().appendEvents(events);
        }
    }
}
