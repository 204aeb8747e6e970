package daybook.query.web.form;

import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the command side keeps of a form between its pages, so that nobody has to type anything twice. */
@Component
class BegunForms {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    BegunForms(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was kept.
     *
     * @param recorded the page that shows what was recorded from it; null if nothing was yet
     */
    record Kept(Typed typed, @Nullable String recorded) {}

    /** A form that was begun, if it is this person's and was begun at this address. */
    Optional<Kept> find(UUID id, PersonId person, String form) {
        return database.sql("""
                        select entries::text, refusals::text, recorded from handed.kept_form
                        where id = ? and person = ? and form = ?
                        """)
                .params(id, person.value(), form)
                .query((row, _) -> new Kept(
                        new Typed(
                                JSON.readValue(row.getString(1), new TypeReference<Map<String, List<String>>>() {}),
                                JSON.readValue(row.getString(2), new TypeReference<List<Typed.Refusal>>() {})),
                        row.getString(3)))
                .optional();
    }
}
