package daybook.programs;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two command sides and two query sides on one PostgreSQL behind a router, of which one of each is killed. */
class TwoOfEachIT {

    private static final Pattern CODE = Pattern.compile("enter the code ([a-z0-9-]+) ");
    private static final String PASSWORD = "kettle marble ferns";
    private static final int CLIENTS = 3;
    private static final int ACTS = 20;

    private static TestDatabase database;
    private static List<Side> command;
    private static List<Side> query;
    private static Router router;

    @BeforeAll
    static void all_start_at_once() throws Exception {
        database = TestPostgres.freshDatabase();
        command = List.of(Side.start("command", database), Side.start("command", database));
        query = List.of(Side.start("query", database), Side.start("query", database));
        for (Side side : List.of(command.getFirst(), command.getLast(), query.getFirst(), query.getLast())) {
            side.ready();
        }
        router = new Router(query, command);
    }

    @AfterAll
    static void stop() throws IOException {
        router.close();
        for (Side side : List.of(command.getFirst(), command.getLast(), query.getFirst(), query.getLast())) {
            side.close();
        }
    }

    /** The entry number of each account that was acknowledged, by its person. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @Test
    void work_goes_on_when_one_of_each_is_killed_and_nothing_acknowledged_is_lost() throws Exception {
        try (var somebody = new Browsing(router.address())) {
            become_the_first_administrator(somebody);
            a_sign_in_holds_on_each_of_them(somebody);
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Void>> working = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> clients.submit(work(number)))
                    .toList();
            waitUntilAcknowledged(CLIENTS * ACTS / 3);
            command.getFirst().kill();
            waitUntilAcknowledged(CLIENTS * ACTS / 2);
            query.getFirst().kill();
            for (Future<Void> one : working) {
                one.get();
            }
        }
        assertThat(acknowledged).hasSize(CLIENTS * ACTS);
        everything_acknowledged_is_there_once_under_its_number();
    }

    private void become_the_first_administrator(Browsing somebody) throws Exception {
        assertThat(Browsing.location(somebody.get("/sign-in"))).endsWith("/first-administrator");
        var token = somebody.token("/first-administrator");
        var code = CODE.matcher(command.getLast().said());
        assertThat(code.find()).as(command.getLast().said()).isTrue();
        var fields = Map.of(
                "code", "not-the-code", "username", "first", "name", "First", "chosen", PASSWORD, "again", PASSWORD);
        assertThat(Browsing.location(somebody.post("/first-administrator", token, fields)))
                .endsWith("wrong=CODE");
        var right = new HashMap<>(fields);
        right.put("code", code.group(1));
        assertThat(Browsing.location(somebody.post("/first-administrator", token, right)))
                .endsWith("/sign-in?begun");
        assertThat(somebody.get("/first-administrator").statusCode()).isEqualTo(404);
    }

    private static String signedIn(Browsing somebody) throws Exception {
        var token = somebody.token("/sign-in");
        var answer = somebody.post("/sign-in", token, Map.of("username", "first", "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browsing.location(answer)).doesNotContain("wrong");
        return somebody.token("/people/new");
    }

    private static void a_sign_in_holds_on_each_of_them(Browsing somebody) throws Exception {
        signedIn(somebody);
        for (int turn = 0; turn < 6; turn++) {
            assertThat(somebody.get("/people").statusCode()).isEqualTo(200);
        }
        assertThat(somebody.post("/people", "made up", Map.of()).statusCode()).isEqualTo(403);
    }

    /** One after the other, each looked at as soon as it was acknowledged; what was cut off is sent again as it was. */
    private Callable<Void> work(int number) {
        return () -> {
            try (var somebody = new Browsing(router.address())) {
                String token = signedIn(somebody);
                for (int act = 0; act < ACTS; act++) {
                    String person = "P-" + number + "-" + act;
                    String page = recorded(somebody, token, person);
                    long entry = Long.parseLong(page.substring(page.indexOf("after=") + 6));
                    acknowledged.put(person, entry);
                    shown(somebody, page, person, entry);
                }
            }
            return null;
        };
    }

    /** At once as a rule; when the query side that posts was killed, as soon as the other has taken over. */
    private static void shown(Browsing somebody, String page, String person, long entry) throws Exception {
        var giveUp = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            var answer = somebody.get(page);
            if (answer.statusCode() == 200 && answer.body().contains("entry " + entry)) {
                assertThat(answer.body()).contains(person);
                return;
            }
            assertThat(Instant.now()).as("%s: %s", page, answer.statusCode()).isBefore(giveUp);
            Thread.sleep(200);
        }
    }

    private static String recorded(Browsing somebody, String token, String person) throws Exception {
        var fields = Map.of(
                "person",
                person,
                "username",
                person.toLowerCase(Locale.ROOT),
                "name",
                "Somebody",
                "roles",
                "AUDITOR",
                "office",
                "ADMINISTRATOR",
                "request",
                UUID.randomUUID().toString());
        var giveUp = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var answer = somebody.post("/people", token, fields);
            if (answer.statusCode() == 303) {
                assertThat(Browsing.location(answer))
                        .contains("/people/" + person)
                        .contains("after=");
                return Browsing.location(answer);
            }
            assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(500);
            assertThat(Instant.now()).isBefore(giveUp);
            Thread.sleep(100);
        }
    }

    private void waitUntilAcknowledged(int many) throws InterruptedException {
        var giveUp = Instant.now().plus(Duration.ofMinutes(3));
        while (acknowledged.size() < many) {
            assertThat(Instant.now()).isBefore(giveUp);
            Thread.sleep(20);
        }
    }

    private void everything_acknowledged_is_there_once_under_its_number() {
        var jdbc = JdbcClient.create(database.app());
        var numbers = jdbc.sql("select entry_no from daybook.entry order by entry_no")
                .query(Long.class)
                .list();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        var opened = jdbc.sql("""
                        select substring(stream from 9) person, entry_no
                        from daybook.entry join daybook.event using (transaction_id, append_no)
                        where type = 'AccountOpened' and stream <> 'account:administrator-1'
                        """)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list();
        assertThat(opened).containsExactlyInAnyOrderElementsOf(acknowledged.entrySet());
    }
}
