package daybook.command.form;

import daybook.command.desk.Refusal;
import daybook.command.desk.RefusalTexts;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed into a form, and why it was refused, for the page that shows the form again. */
@Component
final class RefusedRequests {

    /** A refused form gets a new request number and token when it is shown again. */
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "request");

    /** PostgreSQL's JSON has no room for them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RefusedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it under a new id, which is returned. */
    UUID keep(PersonId person, Instant at, String form, Map<String, List<String>> entries, List<Refusal> refusals) {
        UUID id = UUID.randomUUID();
        Map<String, List<String>> kept = new TreeMap<>();
        entries.forEach((name, values) -> {
            if (!NOT_KEPT.contains(name)) {
                kept.put(
                        storable(name),
                        values.stream().map(RefusedRequests::storable).toList());
            }
        });
        jdbc.sql("""
                        insert into command.refused_request (id, person, at, form, entries, refusals)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        id,
                        person.value(),
                        at.atOffset(ZoneOffset.UTC),
                        form,
                        JSON.writeValueAsString(kept),
                        storable(JSON.writeValueAsString(
                                refusals.stream().map(RefusalTexts::of).toList())))
                .update();
        return id;
    }

    private static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\ufffd");
    }
}
