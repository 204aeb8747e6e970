package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
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

    static final String PLACE = """
            select e.stream_no from daybook.entry as n
            join daybook.event as e on (e.transaction_id, e.append_no) = (n.transaction_id, n.append_no)
            where n.entry_no = :entry and e.stream = :stream
            """;

    /** Found by an index, too: a meeting's resolutions are few, and those about a subject fewer. */
    static final String ABOUT = """
            select distinct stream from daybook.event
            where type = 'ResolutionPassed'
              and daybook.resolved_subjects(payload) @> to_jsonb(cast(:subject as text))
            """;

    static final String BEGUN = "select exists (select from daybook.event where type = 'OfficeHolderAppointed')";

    static final String ALONE =
            "select 1 from pg_advisory_xact_lock(hashtextextended('command.matter ' || :subject, 0))";

    private static final String ALONE_UNDER =
            "select 1 from pg_advisory_xact_lock(hashtextextended('command.delegated ' || :clause, 0))";

    /** Where an entry is that may be found. */
    private static final String PLACES = """
            select e.stream, e.stream_no, coalesce(n.entry_no, 0) as entry from daybook.event as e
            left join daybook.entry as n on (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)
            """;

    /** Found by an index on what was stored, as what was delegated is. */
    static final String CITING =
            PLACES + " where daybook.cited_resolution(e.metadata) = :resolution order by e.append_no desc";

    /** A resolution and what it brings about are one transaction. */
    static final String BROUGHT = PLACES + """
             where daybook.cited_resolution(e.metadata) = :resolution
              and e.transaction_id in (
                  select transaction_id from daybook.event where stream = :meeting and type = 'ResolutionPassed')
            order by e.append_no desc
            """;

    /** Nothing but a withdrawal asks it, which is rare enough to look through all that is stored. */
    static final String NAMING = PLACES + """
             where e.stream <> :besides
              and (position(:text in convert_from(e.payload, 'UTF8')) > 0
                or position(:text in convert_from(e.metadata, 'UTF8')) > 0)
            order by e.append_no desc
            """;

    static final String ENTRY = """
            select coalesce(n.entry_no, 0) from daybook.event as e
            left join daybook.entry as n on (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)
            where e.stream = :stream and e.stream_no = :place
            """;

    /** What may be withdrawn: whoever leans on it shares it, and whoever withdraws it has it alone. */
    private static final Set<String> WITHDRAWABLE =
            Set.of("body", "delegation", "indicator-set", "meeting", "office", "paper");

    private static final String SHARED = "select pg_advisory_xact_lock_shared(hashtextextended(:thing, 360))";

    private static final String WITHDRAWING = "select pg_advisory_xact_lock(hashtextextended(:thing, 360))";

    private final EventStore events;
    private final JdbcClient jdbc;

    EventStoreRegister(EventStore events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    @Override
    public List<Told> told(Id about) {
        if (WITHDRAWABLE.contains(about.kind())) {
            hold(SHARED, about);
        }
        return events.readEvents(about.stream())
                .asStream()
                .<Told>map(EventStoreRegister::told)
                .toList();
    }

    @Override
    public List<Whereabouts> citing(MeetingId meeting, String item) {
        hold(WITHDRAWING, meeting);
        return jdbc.sql(CITING)
                .param("resolution", meeting.value() + "/" + item)
                .query(EventStoreRegister::place)
                .list();
    }

    @Override
    public List<Whereabouts> broughtAbout(MeetingId meeting, String item) {
        return jdbc.sql(BROUGHT)
                .param("resolution", meeting.value() + "/" + item)
                .param("meeting", meeting.stream())
                .query(EventStoreRegister::place)
                .list();
    }

    @Override
    public List<Whereabouts> naming(String text, Id besides) {
        return jdbc.sql(NAMING)
                .param("text", text)
                .param("besides", besides.stream())
                .query(EventStoreRegister::place)
                .list();
    }

    @Override
    public long entry(Id about, int place) {
        return jdbc.sql(ENTRY)
                .param("stream", about.stream())
                .param("place", place)
                .query(Long.class)
                .single();
    }

    /** First the lock, then the reading: whoever waited for a withdrawal sees it. */
    @Override
    public void alone(Id about) {
        hold(WITHDRAWING, about);
    }

    private void hold(String lock, Id thing) {
        jdbc.sql(lock).param("thing", thing.stream()).query(_ -> {});
    }

    private static Whereabouts place(ResultSet row, int number) throws SQLException {
        return new Whereabouts(Id.ofStream(row.getString("stream")), row.getInt("stream_no"), row.getLong("entry"));
    }

    @Override
    public @Nullable Integer place(Id about, long entry) {
        return jdbc.sql(PLACE)
                .param("entry", entry)
                .param("stream", about.stream())
                .query(Integer.class)
                .optional()
                .orElse(null);
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

    @Override
    public List<MeetingId> meetingsAbout(Subject about) {
        return jdbc.sql(ABOUT)
                .param("subject", about.text())
                .query((row, _) -> (MeetingId) Id.ofStream(row.getString("stream")))
                .list();
    }

    /** The lock is let go with the transaction, so that whoever comes next reads what this one has written. */
    @Override
    public void alone(Subject about) {
        jdbc.sql(ALONE).param("subject", about.text()).query(Integer.class).single();
    }

    @Override
    public void alone(ClauseRef delegating) {
        jdbc.sql(ALONE_UNDER)
                .param("clause", delegating.text())
                .query(Integer.class)
                .single();
    }

    @Override
    public @Nullable Subject matterOf(DelegationId delegation) {
        return events.readEvents(delegation.stream())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(DelegationGranted.class::isInstance)
                .map(granted -> ((DelegationGranted) granted).subject())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Told told(DomainEventMessage<?> event) {
        return new Told((Fact) event.getPayload(), Attribution.fromMetadata(event.getMetaData()));
    }
}
