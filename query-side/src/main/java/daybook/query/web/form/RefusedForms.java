package daybook.query.web.form;

import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms that the command side refused, kept so that nobody has to type anything twice. */
@Component
class RefusedForms {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    RefusedForms(JdbcClient database) {
        this.database = database;
    }

    /** A refused form, if it is this person's and was refused at this address. */
    Optional<Typed> find(UUID id, PersonId person, String form) {
        return database.sql("""
                        select entries::text, refusals::text from command.refused_request
                        where id = ? and person = ? and form = ?
                        """)
                .params(id, person.value(), form)
                .query((row, _) -> new Typed(
                        JSON.readValue(row.getString(1), new TypeReference<Map<String, List<String>>>() {}),
                        JSON.readValue(row.getString(2), new TypeReference<List<Typed.Refusal>>() {})))
                .optional();
    }
}
