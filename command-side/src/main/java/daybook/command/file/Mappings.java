package daybook.command.file;

import daybook.facts.id.PersonId;
import daybook.files.Header;
import daybook.files.Naming;
import daybook.files.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people call the columns of templates in their own files, kept for the next time. */
@Component
class Mappings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Mappings(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Naming of(PersonId person) {
        Map<String, String> said = new HashMap<>();
        jdbc.sql("select template, heading, stands from command.import_mapping where person = ?")
                .param(person.value())
                .query(row -> {
                    said.put(key(row.getString(1), row.getString(2)), row.getString(3));
                });
        return (template, heading) -> said.get(key(template.name(), heading));
    }

    private static String key(String template, String heading) {
        return template + " " + heading;
    }

    /** The headings of a table, as the file has them. */
    List<String> headings(UUID file, int number) {
        return jdbc.sql("select headings::text from command.import_sheet where import = ? and number = ?")
                .params(file, number)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, new TypeReference<List<String>>() {}))
                .orElse(List.of());
    }

    /** @param stands for each heading the column of the template; empty to pass it over */
    void keep(PersonId person, Template template, List<String> headings, List<String> stands) {
        transaction.executeWithoutResult(_ -> {
            for (int place = 0; place < headings.size(); place++) {
                String heading = Header.heading(headings.get(place));
                if (!heading.isEmpty() && !heading.equals(Header.WHY_REFUSED)) {
                    jdbc.sql("""
                                    insert into command.import_mapping (person, template, heading, stands)
                                    values (?, ?, ?, ?)
                                    on conflict (person, template, heading) do update set stands = excluded.stands
                                    """)
                            .params(person.value(), template.name(), heading, stands.get(place))
                            .update();
                }
            }
        });
    }
}
