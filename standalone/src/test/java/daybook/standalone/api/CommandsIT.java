package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands sent by programs. */
class CommandsIT {

    private static final Program PERFORMANCE = Program.ofPerformance();
    private static final String INDICATOR = "API-" + UUID.randomUUID();

    @BeforeAll
    static void an_indicator() {
        var answer = PERFORMANCE.send(
                "define-indicator",
                "'indicator': '%s', 'title': 'Calls', 'decimals': 0, 'effective': '2006-04-01'".formatted(INDICATOR));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static String aReturn(int year, String value) {
        return "'indicator': '%s', 'period': {'from': '%d-04-01', 'to': '%d-03-31'}, 'value': '%s', 'status': 'FINAL', 'confirmed': true"
                .formatted(INDICATOR, year, year + 1, value);
    }

    private static long head() {
        return RunningDaybook.acts();
    }

    @Test
    void a_command_is_recorded_and_answered_with_its_receipt() {
        var answer = PERFORMANCE.send("record-indicator-return", aReturn(2001, "43.50"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        long entry = answer.json().path("entries").path(0).asLong();
        assertThat(answer.header("Location")).isEqualTo("/api/entries/" + entry);
        assertThat(answer.header("ETag")).isEqualTo("\"" + entry + "\"");
        assertThat(answer.json().path("at").asString()).endsWith("Z");
        var payload = RunningDaybook.dayBook().entry(entry).orElseThrow().payload();
        assertThat(new String(payload, StandardCharsets.UTF_8)).contains("\"43.50\"", INDICATOR);
    }

    @Nested
    class Sent_again_with_the_same_key {

        private final String key = UUID.randomUUID().toString();

        @Test
        void the_same_body_gets_the_same_receipt_and_is_recorded_once() {
            var first = PERFORMANCE.send("record-indicator-return", aReturn(2002, "1"), key);
            long head = head();
            var second = PERFORMANCE.send("record-indicator-return", aReturn(2002, "1"), key);
            assertThat(first.status()).as(first.toString()).isEqualTo(201);
            assertThat(first.header("Idempotency-Replayed")).isEmpty();
            assertThat(second.status()).isEqualTo(201);
            assertThat(second.json()).isEqualTo(first.json());
            assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(head()).isEqualTo(head);
        }

        @Test
        void another_body_is_refused() {
            PERFORMANCE.send("record-indicator-return", aReturn(2003, "1"), key);
            var other = PERFORMANCE.send("record-indicator-return", aReturn(2003, "2"), key);
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.type()).isEqualTo("/problems/request-reused");
        }

        @Test
        void somebody_else_may_have_the_same_key() {
            PERFORMANCE.send("record-indicator-return", aReturn(2004, "1"), key);
            var other = Program.ofAdministrator()
                    .send(
                            "establish-body",
                            "'body': 'API-%s', 'name': 'A body', 'powers': ['ENDORSE'], 'effective': '2006-04-01'"
                                    .formatted(UUID.randomUUID()),
                            key);
            assertThat(other.status()).as(other.toString()).isEqualTo(201);
        }

        @Test
        void while_the_first_is_still_running_it_is_told_so() throws Exception {
            var first = new CompletableFuture<Program.Answer>();
            var second = new TransactionTemplate(RunningDaybook.bean(PlatformTransactionManager.class))
                    .execute(transaction -> {
                        occupyNextPlace();
                        Thread.ofVirtual()
                                .start(() -> first.complete(
                                        PERFORMANCE.send("record-indicator-return", aReturn(2005, "1"), key)));
                        awaitSomebodyWaiting();
                        transaction.setRollbackOnly();
                        return PERFORMANCE.send("record-indicator-return", aReturn(2005, "1"), key);
                    });
            assertThat(second.status()).as(second.toString()).isEqualTo(409);
            assertThat(second.type()).isEqualTo("/problems/request-in-hand");
            assertThat(first.get().status()).as("once nothing is in its way").isEqualTo(201);
            assertThat(PERFORMANCE
                            .send("record-indicator-return", aReturn(2005, "1"), key)
                            .json())
                    .isEqualTo(first.get().json());
        }

        /** Somebody else's uncommitted fact in the same place of the stream: whoever writes there has to wait. */
        private void occupyNextPlace() {
            RunningDaybook.bean(JdbcClient.class)
                    .sql("""
                            insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at,
                                effective, metadata, payload)
                            select gen_random_uuid(), stream, stream_type, max(stream_no) + 1, 'X', now(), current_date,
                                '', '' from daybook.event where stream = ? group by stream, stream_type
                            """)
                    .param("indicator:" + INDICATOR)
                    .update();
        }

        private void awaitSomebodyWaiting() {
            for (int attempt = 0; attempt < 500; attempt++) {
                long waiting = RunningDaybook.bean(JdbcClient.class)
                        .sql("select count(*) from pg_locks where locktype = 'transactionid' and not granted")
                        .query(Long.class)
                        .single();
                if (waiting > 0) {
                    return;
                }
                LockSupport.parkNanos(20_000_000);
            }
            throw new AssertionError("The first request never came to the database");
        }
    }

    @Nested
    class Refused {

        @Test
        void by_a_rule_it_says_which_with_the_facts_and_the_way_out_and_records_nothing() {
            PERFORMANCE.send("record-indicator-return", aReturn(1990, "1"));
            long head = head();
            var answer = PERFORMANCE.send("record-indicator-return", aReturn(1990, "2"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.type()).isEqualTo("/problems/period-already-returned");
            assertThat(answer.json().path("instance").asString()).isEqualTo("/api/commands/record-indicator-return");
            var error = answer.json().path("errors").path(0);
            assertThat(error.path("rule").asString()).isEqualTo("period-already-returned");
            assertThat(error.path("wayOut").asString()).isNotBlank();
            assertThat(error.path("pointer").asString()).isEqualTo("/command/period/to");
            assertThat(error.path("facts").path("value").asString()).isEqualTo("1");
            assertThat(head()).isEqualTo(head);
        }

        @Test
        void at_every_field_that_cannot_be_read_all_at_once() {
            var answer = PERFORMANCE.send(
                    "record-indicator-return",
                    "'indicator': 7, 'period': {'to': '2009-02-30', 'until': 1}, 'value': 'about 5', 'status': 'final'");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("/problems/several");
            assertThat(answer.faults())
                    .containsExactlyInAnyOrder(
                            "/command/indicator json-kind-wrong",
                            "/command/period/until json-field-unknown",
                            "/command/period/to json-date-impossible",
                            "/command/value json-text-malformed",
                            "/command/status json-choice-unknown");
        }

        @Test
        void in_a_role_that_may_not() {
            var answer = Program.ofAuditor().send("record-indicator-return", aReturn(1991, "1"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.type()).isEqualTo("/problems/role-may-not");
        }

        @Test
        void at_the_field_that_the_call_has_whatever_the_form_calls_it() {
            assertThat(Program.ofAdministrator()
                            .send(
                                    "establish-office",
                                    "'office': 'LT-CHAIR', 'title': 'Chair', 'body': 'LT', 'effective': '2008-03-01'")
                            .faults())
                    .contains("/command/office already-in-the-day-book");
            assertThat(Program.ofSecretary()
                            .send(
                                    "record-meeting",
                                    "'meeting': 'SSOG-2107-12-13', 'body': 'SSOG', 'effective': '2107-12-13'")
                            .faults())
                    .containsExactly("/command/effective dated-in-the-future");
        }

        @Test
        void about_a_thing_that_is_not_known() {
            var answer = PERFORMANCE.send(
                    "record-indicator-return",
                    "'indicator': 'NOPE', 'period': {'to': '2009-03-31'}, 'value': '1', 'status': 'FINAL'");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.type()).isEqualTo("/problems/not-in-the-day-book");
        }

        @Test
        void without_a_key_or_with_one_that_is_none() {
            var without = Program.answer(PERFORMANCE
                    .to("/api/commands/record-meeting")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(without.status()).isEqualTo(400);
            assertThat(without.type()).isEqualTo("/problems/idempotency-key-missing");
            var malformed = PERFORMANCE.post("/api/commands/record-meeting", "{}", "two words");
            assertThat(malformed.type()).isEqualTo("/problems/idempotency-key-malformed");
        }

        @Test
        void as_what_is_no_call_at_all() {
            assertThat(PERFORMANCE.send("do-something", "").type()).isEqualTo("/problems/not-found");
            assertThat(PERFORMANCE.get("/api/nothing").type()).isEqualTo("/problems/not-found");
            assertThat(PERFORMANCE.get("/api/commands/record-meeting").status()).isEqualTo(405);
            var text = Program.answer(PERFORMANCE
                    .to("/api/commands/record-meeting")
                    .header("Content-Type", "text/plain")
                    .header("Idempotency-Key", "1")
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(text.status()).isEqualTo(415);
            assertThat(text.type()).isEqualTo("/problems/type-not-supported");
            var large = PERFORMANCE.post("/api/commands/record-meeting", " ".repeat((1 << 20) + 1), "1");
            assertThat(large.status()).isEqualTo(413);
        }
    }

    @Nested
    class If_the_thing_must_stand_as_it_was_seen {

        @Test
        void it_is_recorded_when_nothing_came_in_between_and_else_told_what_did() {
            var seen = PERFORMANCE
                    .send("record-indicator-return", aReturn(1995, "1"))
                    .header("ETag");
            var key = UUID.randomUUID().toString();
            var mine = PERFORMANCE.send("record-indicator-return", aReturn(1996, "1"), key, "If-Match", seen);
            assertThat(mine.status()).as(mine.toString()).isEqualTo(201);
            var late = PERFORMANCE.send(
                    "record-indicator-return",
                    aReturn(1997, "1"),
                    UUID.randomUUID().toString(),
                    "If-Match",
                    seen);
            assertThat(late.status()).isEqualTo(412);
            assertThat(late.type()).isEqualTo("/problems/position-changed");
            assertThat(late.json().path("changes").path(0).path("entry").asLong())
                    .isEqualTo(mine.json().path("entries").path(0).asLong());
            assertThat(late.json().path("changes").path(0).path("type").asString())
                    .isEqualTo("IndicatorReturnRecorded");
            var again = PERFORMANCE.send("record-indicator-return", aReturn(1996, "1"), key, "If-Match", seen);
            assertThat(again.status()).as("the same request sent again").isEqualTo(201);
        }

        @Test
        void a_tag_that_is_none_is_refused() {
            var answer = PERFORMANCE.send("record-indicator-return", aReturn(1998, "1"), "k", "If-Match", "W/\"1\"");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("/problems/if-match-malformed");
        }
    }

    @Nested
    class Whoever {

        @Test
        void brings_no_token_is_asked_to_sign_in() {
            var answer = Program.answer(
                    HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/api/commands/record-meeting"))
                            .header("Authorization", "Basic abc")
                            .GET());
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.type()).isEqualTo("/problems/sign-in-needed");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }

        @Test
        void brings_a_token_that_was_revoked_is_turned_away_at_once() {
            var program = Program.ofAuditor();
            assertThat(program.get("/api/nothing").status()).isEqualTo(404);
            program.revokeToken();
            var answer = program.get("/api/nothing");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.type()).isEqualTo("/problems/token-not-valid");
        }
    }
}
