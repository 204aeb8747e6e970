package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.example.TestBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The tables in the schemas of a ledger that runs already are not made anew: what a row is may change only with its
 * projection's version, which is part of the schema's name.
 */
class TablesIT {

    private static final String COLUMNS = """
            select concat_ws(' ', table_schema || '.' || table_name, lpad(ordinal_position::text, 2), column_name,
                    format_type(atttypid, atttypmod), case is_nullable when 'NO' then 'not null' end,
                    generation_expression)
            from information_schema.columns
            join pg_attribute on attrelid = (table_schema || '.' || table_name)::regclass and attname = column_name
            where table_schema ~ '_[0-9]+$'
            order by table_schema, table_name, ordinal_position
            """;

    /** Without those by entry alone, which tables that run already are given too. */
    private static final String INDICES = """
            select indexdef from pg_indexes where schemaname ~ '_[0-9]+$' and indexdef not like '% USING brin (entry) %' order by schemaname, tablename, indexname
            """;

    @Test
    void the_tables_of_a_version_stay_as_they_were_made() throws IOException {
        try (TestBook book = new TestBook().open()) {
            assertThat(made(book)).isEqualTo(before());
        }
    }

    private static String made(TestBook book) {
        List<String> columns = book.jdbc().queryForList(COLUMNS, String.class);
        List<String> indices = book.jdbc().queryForList(INDICES, String.class);
        return String.join("\n", columns) + "\n\n" + String.join("\n", indices) + "\n";
    }

    private static String before() throws IOException {
        return new ClassPathResource("projections/tables.txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
