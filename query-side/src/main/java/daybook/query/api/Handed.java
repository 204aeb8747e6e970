package daybook.query.api;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the command side has left in the database about what it takes. */
@Component
class Handed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Handed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What it has left.
     *
     * @param paths of the commands, as OpenAPI has them
     * @param rules that they can be refused by
     */
    record Over(Map<String, Object> paths, Map<String, Rule> rules) {}

    /** A rule in words, with the names of the facts in braces. */
    record Rule(String message, String wayOut) {}

    /** Nothing until a command side has once been started. */
    Over over() {
        return jdbc.sql("select document::text from handed.api_description")
                .query((row, _) -> JSON.readValue(row.getString(1), new TypeReference<Over>() {}))
                .optional()
                .orElse(new Over(Map.of(), Map.of()));
    }
}
