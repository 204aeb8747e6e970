package daybook.command.api;

import daybook.command.desk.FileBeside;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leaves the description of the commands in the database, where the query side finds it: behind one address the query
 * side answers every GET, and so describes both sides without knowing the other.
 */
@Component
class HandOver {

    private final List<FileBeside> files;
    private final JdbcClient jdbc;

    HandOver(List<FileBeside> files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void describe() {
        Set<Class<?>> withFile = files.stream().map(FileBeside::command).collect(Collectors.toUnmodifiableSet());
        String document = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("paths", CommandDescription.paths(withFile), "rules", CommandDescription.rules()));
        jdbc.sql("""
                        insert into command.api_description (document) values (?::jsonb)
                        on conflict (only_row) do update set document = excluded.document
                        """).param(document).update();
    }
}
