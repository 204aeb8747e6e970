package daybook.standalone.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.query.projection.ProjectionName;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A book that the version before recorded, in which every kind of fact occurs, and much that would be refused today. The
 * questions come first, since an answer about the book as it stands is another when something is added.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookOfTheVersionBeforeIT {

    /** A password for one use is told with the first receipt, then as today, and never again. */
    private static final String TOLD_ONCE = ",\"oneTimePassword\":\"[a-z0-9-]+\"";

    private static final String UNFINISHED = "select projection from query.rebuild_request where finished_at is null";

    private static final String MIGRATIONS =
            "select version || ' ' || checksum from public.flyway_schema_history where success order by installed_rank";

    private static Tables tables;
    private static Opened book;
    private static List<String> entriesOfThen;
    private static List<String> migrationsOfThen;
    private static Map<String, List<String>> viewsOfThen;

    @BeforeAll
    static void opens() throws SQLException, IOException {
        tables = new Tables(Restored.of(Kept.read(Opened.KEPT.resolve("book.txt.xz"))));
        entriesOfThen = tables.entries(Long.MAX_VALUE);
        migrationsOfThen = tables.column(MIGRATIONS);
        viewsOfThen = tables.views();
        // A token is good for a year at most, and this book for longer.
        tables.execute("update access.api_token set expires_at = now() + interval '1 day'");
        book = Opened.start(tables.database());
    }

    @AfterAll
    static void closes() {
        book.close();
        tables.close();
    }

    @Test
    @Order(1)
    void every_kind_of_fact_that_there_was_is_in_the_book() throws SQLException, IOException {
        assertThat(tables.column("select distinct type from daybook.event order by 1"))
                .containsExactlyElementsOf(Files.readAllLines(Opened.KEPT.resolve("facts.txt")));
    }

    @Test
    @Order(2)
    void opening_it_adds_migrations_and_no_entries() throws SQLException {
        assertThat(tables.column(MIGRATIONS)).startsWith(migrationsOfThen.toArray(String[]::new));
        assertThat(tables.head()).isEqualTo(entriesOfThen.size());
        assertThat(book.caller("auditor").get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void whatever_is_asked_is_answered_as_it_was_then() throws Exception {
        var changes = new Changes();
        assertThat(Differences.among(answers(changes))).isEmpty();
        assertThat(changes.unmet()).isEmpty();
    }

    private static List<Differences.Pair> answers(Changes changes) throws IOException {
        var auditor = book.caller("auditor");
        return Kept.read(Opened.KEPT.resolve("answers.txt.xz")).stream()
                .map(line -> {
                    String question = line.substring(0, line.indexOf('\t'));
                    return new Differences.Pair(
                            Trails.inOneOrder(line),
                            () -> Trails.inOneOrder(changes.undone(Kept.line(question, auditor.get(question)))));
                })
                .toList();
    }

    @Test
    @Order(4)
    void a_request_that_is_sent_again_gets_the_receipt_of_then() throws Exception {
        var sent = receipts().stream().filter(Receipt::isOfEntries).toList();
        assertThat(sent).hasSizeGreaterThan(100);
        assertThat(Differences.among(sent.stream()
                        .map(receipt -> new Differences.Pair(
                                receipt.answered().replaceFirst(TOLD_ONCE, ""), () -> receipt.again(book)))
                        .toList()))
                .isEmpty();
        assertThat(tables.head()).as("nothing is recorded twice").isEqualTo(entriesOfThen.size());
    }

    private static List<Receipt> receipts() throws IOException {
        return Kept.read(Opened.KEPT.resolve("receipts.txt.xz")).stream()
                .map(Receipt::of)
                .toList();
    }

    @Test
    @Order(5)
    void decisions_of_today_read_every_stream_to_its_end() throws Exception {
        var axon = book.application().getBean(Configuration.class);
        List<String> streams = tables.column(
                "select stream_type || ' ' || stream || ' ' || max(stream_no) from daybook.event group by stream_type, stream");
        assertThat(streams).hasSizeGreaterThan(40);
        for (String stream : streams) {
            String[] words = stream.split(" ");
            var unit = DefaultUnitOfWork.startAndGet(null);
            try {
                assertThat(axon.repository(aggregate(words[0])).load(words[1]).version())
                        .as(stream)
                        .isEqualTo(Long.parseLong(words[2]));
            } finally {
                unit.rollback();
            }
        }
    }

    /** That of {@code indicator-set} is {@code indicatorset.IndicatorSetStream}. */
    private static Class<?> aggregate(String type) throws ClassNotFoundException {
        String name = Pattern.compile("(?:^|-)(.)")
                .matcher(type)
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
        return Class.forName("daybook.command." + name.toLowerCase(Locale.ROOT) + "." + name + "Stream");
    }

    @Test
    @Order(6)
    void views_that_are_built_again_from_entry_1_are_those_of_then() throws Exception {
        var views = tables.views();
        var trails = trails();
        for (ProjectionName projection : ProjectionName.values()) {
            tables.execute("insert into asked.rebuild (projection, requested_by, requested_at) values ('"
                    + projection.text() + "', 'a test', now())");
        }
        while (!tables.column(UNFINISHED).isEmpty()) {
            Thread.sleep(50);
        }
        assertThat(viewsOfThen).hasSizeGreaterThan(40);
        assertThat(views).as("some tables may have been added").containsAllEntriesOf(viewsOfThen);
        assertThat(tables.views()).isEqualTo(views);
        assertThat(trails()).as("to the last byte, also in their order").isEqualTo(trails);
    }

    private static List<String> trails() throws SQLException {
        var auditor = book.caller("auditor");
        return tables
                .column("select distinct stream from daybook.event"
                        + " where stream_type in ('paper', 'meeting', 'delegation', 'programme') order by 1")
                .stream()
                .map(node -> auditor.get("/api/trail?of=" + node).body())
                .toList();
    }

    @Test
    @Order(7)
    void whoever_could_sign_in_then_can_and_the_book_goes_on() throws SQLException, IOException {
        var secretary = Caller.withToken(book.address(), "secretary");
        assertThat(secretary.signIn("secretary", Files.readString(Opened.KEPT.resolve("password.txt"))))
                .doesNotContain("sign-in");
        long before = tables.head();
        var answer = secretary.call(
                "record-meeting",
                "after",
                "{\"office\":\"PARTNERSHIP-SECRETARY\",\"command\":{\"meeting\":\"SSOG-2010-01-15\",\"body\":\"SSOG\",\"effective\":\"2010-01-15\"}}",
                "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"entries\":[" + (before + 1) + "]");
        assertThat(secretary
                        .get("/api/meetings/SSOG-2010-01-15?entry=" + (before + 1))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(8)
    void after_all_this_no_byte_of_an_entry_of_then_has_changed_and_none_can() throws SQLException {
        assertThat(tables.entries(entriesOfThen.size())).isEqualTo(entriesOfThen);
        assertThat(tables.column("select 1 from daybook.entry having max(entry_no) <> count(*)"))
                .isEmpty();
        for (String table : List.of("daybook.event", "daybook.entry")) {
            assertThatThrownBy(() -> tables.execute("update " + table + " set transaction_id = transaction_id"))
                    .hasMessageContaining("append-only");
        }
    }
}
