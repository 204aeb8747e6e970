package daybook.command.form;

import daybook.command.desk.Refusal;
import daybook.command.desk.RefusalTexts;
import daybook.facts.exact.Longest;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed into a form, and why it was refused, for the pages that show the form. */
@Component
class KeptForms {

    /** So long somebody may leave a form that they have begun. */
    static final Duration KEPT_FOR = Duration.ofDays(7);

    /** Of those too old, so many go with each that comes. */
    private static final int SWEPT_AT_ONCE = 20;

    /** Whatever is longer is refused anyway; enough is kept to say so. */
    private static final int LONGEST_KEPT = 2 * Longest.WORDING;

    /** PostgreSQL's JSON has no room for them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    /** The same within JSON, where an escaped backslash before it means something else. */
    private static final Pattern UNSTORABLE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    KeptForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody has typed so far.
     *
     * @param recorded the page that shows what was recorded from it; null until then
     */
    record Kept(Map<String, List<String>> entries, @Nullable String recorded) {}

    Optional<Kept> find(UUID id, PersonId person) {
        return jdbc.sql("select entries::text, recorded from command.kept_form where id = ? and person = ?")
                .params(id, person.value())
                .query((row, _) -> new Kept(
                        JSON.readValue(row.getString(1), new TypeReference<Map<String, List<String>>>() {}),
                        row.getString(2)))
                .optional();
    }

    /**
     * Keeps it under this id, or under a new one if the id stands for something else; returns which. What was kept under
     * it before is replaced.
     */
    UUID keep(
            UUID id,
            PersonId person,
            Instant at,
            String form,
            Map<String, List<String>> entries,
            List<Refusal> refusals) {
        sweep(at);
        String typed = JSON.writeValueAsString(storable(entries));
        String reasons = storableJson(
                JSON.writeValueAsString(refusals.stream().map(RefusalTexts::of).toList()));
        return written(id, person, at, form, typed, reasons)
                .or(() -> written(UUID.randomUUID(), person, at, form, typed, reasons))
                .orElseThrow();
    }

    private Optional<UUID> written(UUID id, PersonId person, Instant at, String form, String entries, String refusals) {
        return jdbc.sql("""
                        insert into command.kept_form as kept (id, person, at, form, entries, refusals)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        on conflict (id) do update
                        set at = excluded.at, entries = excluded.entries, refusals = excluded.refusals
                        where kept.person = excluded.person and kept.form = excluded.form and kept.recorded is null
                        returning id
                        """)
                .params(id, person.value(), at.atOffset(ZoneOffset.UTC), form, entries, refusals)
                .query(UUID.class)
                .optional();
    }

    /** Remembers what came of it, so that coming back to it says so. */
    void recorded(UUID id, PersonId person, String page) {
        jdbc.sql("""
                        update command.kept_form set recorded = ?, refusals = '[]'
                        where id = ? and person = ? and recorded is null
                        """).params(page, id, person.value()).update();
    }

    private void sweep(Instant now) {
        jdbc.sql("""
                        delete from command.kept_form where id in (
                            select id from command.kept_form where at < ? order by at limit ? for update skip locked)
                        """)
                .params(now.minus(KEPT_FOR).atOffset(ZoneOffset.UTC), SWEPT_AT_ONCE)
                .update();
    }

    private static Map<String, List<String>> storable(Map<String, List<String>> entries) {
        Map<String, List<String>> kept = new TreeMap<>();
        entries.forEach((name, values) -> kept.put(
                storable(name), values.stream().map(KeptForms::shortened).toList()));
        return kept;
    }

    private static String shortened(String text) {
        return storable(text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT));
    }

    private static String storableJson(String json) {
        return UNSTORABLE_ESCAPE.matcher(storable(json)).replaceAll("$1\ufffd");
    }

    private static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\ufffd");
    }
}
