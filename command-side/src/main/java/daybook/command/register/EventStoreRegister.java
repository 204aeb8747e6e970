package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.meeting.Subject;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the streams in the transaction of the decision. */
@Component
final class EventStoreRegister implements Register {

    /** Found by an index on what was stored: reading every delegation would take ever longer. */
    static final String DELEGATIONS = """
            select stream from daybook.event
            where type = 'DelegationGranted' and daybook.delegated_subject(payload) = :subject
            order by append_no
            """;

    static final String BEGUN = "select exists (select from daybook.event where type = 'OfficeHolderAppointed')";

    private final EventStore events;
    private final JdbcClient jdbc;

    EventStoreRegister(EventStore events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    @Override
    public List<Told> told(Id about) {
        return events.readEvents(about.stream())
                .asStream()
                .<Told>map(EventStoreRegister::told)
                .toList();
    }

    @Override
    public boolean begun() {
        return jdbc.sql(BEGUN).query(Boolean.class).single();
    }

    @Override
    public List<DelegationId> delegations(Subject about) {
        return jdbc.sql(DELEGATIONS)
                .param("subject", about.text())
                .query((row, _) -> (DelegationId) Id.ofStream(row.getString("stream")))
                .list();
    }

    private static Told told(DomainEventMessage<?> event) {
        return new Told((Fact) event.getPayload(), Attribution.fromMetadata(event.getMetaData()));
    }
}
