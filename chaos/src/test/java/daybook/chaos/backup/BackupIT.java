package daybook.chaos.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.chaos.scene.Auditor;
import daybook.chaos.scene.Book;
import daybook.chaos.scene.Client;
import daybook.chaos.scene.Patience;
import daybook.chaos.scene.Receipts;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.WithHistory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is made while programs record, and is restored into an empty server, where Daybook then goes on. */
class BackupIT {

    private static final int CLIENTS = 4;

    @Test
    void of_a_running_day_book_is_the_same_day_book_in_an_empty_server(@TempDir Path folder) throws Exception {
        var programs = Programs.newest();
        assumeTrue(programs.isPresent(), "No pg_dump is installed with its server: backup and restore were not tried");
        var manual = Manual.in(programs.orElseThrow(), folder);
        try (var original = new EmptyServer(programs.orElseThrow());
                var restored = new EmptyServer(programs.orElseThrow());
                var receipts = new Receipts()) {
            manual.follow("psql", original);
            original.age(20_000);
            Map<String, Auditor.Answer> answers;
            long last;
            try (var app = started(original)) {
                WithHistory.ofOneSet(original.database());
                var book = new Book(original.superuser());
                Patience.until("the history is posted", book::isSettled);
                whileClientsRecord(0, app, receipts, () -> manual.follow("pg_dump", original));
                manual.follow("psql", restored);
                manual.follow("pg_restore", restored);
                last = new Entries(restored.superuser()).last();
                hasTheSameEntries(original, restored, last);
                Patience.until("everything is posted", book::isSettled);
                answers = Answers.asAt(app.address(), last);
            }
            try (var app = started(restored)) {
                var book = new Book(restored.superuser());
                Patience.until("everything restored is numbered and posted", book::isSettled);
                assertThat(restored.lets("daybook_app", "pg_read_all_stats"))
                        .as("it still sees how old others' transactions are")
                        .isTrue();
                assertThat(upTo(last, book.returns())).isEqualTo(upTo(last, receipts.all()));
                assertThat(Answers.asAt(app.address(), last)).isEqualTo(answers);
                recordsOn(app, restored, last);
                isWholeAndARebuildChangesNothing(book);
                assertThat(Answers.asAt(app.address(), last)).isEqualTo(answers);
            }
        }
    }

    private static void hasTheSameEntries(EmptyServer original, EmptyServer restored, long last) {
        assertThat(new Entries(restored.superuser()).upTo(last))
                .as("%s entries", last)
                .isEqualTo(new Entries(original.superuser()).upTo(last));
        assertThat(last)
                .as("the dump was made while more was recorded")
                .isLessThan(new Entries(original.superuser()).last());
    }

    /** With the ids of transactions starting again, far below those that came with the dump. */
    private static void recordsOn(OwnProcess app, EmptyServer restored, long last) throws Exception {
        try (var receipts = new Receipts()) {
            whileClientsRecord(CLIENTS, app, receipts, () -> Thread.sleep(500));
            var book = new Book(restored.superuser());
            Patience.until("what came after is numbered and posted", book::isSettled);
            var all = receipts.all();
            assertThat(book.returns()).containsAllEntriesOf(all);
            assertThat(all.values()).isNotEmpty().allMatch(entry -> entry > last);
            var entries = new Entries(restored.superuser());
            assertThat(entries.transaction(entries.last()))
                    .as("ids of transactions have started again")
                    .isLessThan(entries.highestTransactionUpTo(last));
        }
    }

    private static void isWholeAndARebuildChangesNothing(Book book) throws InterruptedException {
        book.isWhole();
        var before = book.rows();
        book.rebuild();
        Patience.until("every projection is rebuilt", book::isRebuilt);
        assertThat(book.rows()).isEqualTo(before);
    }

    private interface Act {
        void act() throws Exception;
    }

    private static void whileClientsRecord(int first, OwnProcess app, Receipts receipts, Act act) throws Exception {
        var clients = IntStream.range(first, first + CLIENTS)
                .mapToObj(number -> new Client(app.address(), number, receipts))
                .toList();
        var work = CompletableFuture.allOf(clients.stream()
                .map(client -> CompletableFuture.runAsync(client, Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new));
        Patience.until("they record", () -> receipts.all().size() > 10 * CLIENTS);
        act.act();
        int then = receipts.all().size();
        Patience.until("they record still", () -> receipts.all().size() > then + CLIENTS);
        clients.forEach(Client::stop);
        assertThat(work).succeedsWithin(Patience.MOST);
    }

    private static OwnProcess started(EmptyServer server) throws Exception {
        var app = OwnProcess.start(server.database(), OwnProcess.freePort(), OwnProcess.smallAndPrepared());
        app.firstPageMillis();
        return app;
    }

    private static Map<String, Long> upTo(long last, Map<String, Long> receipts) {
        Map<String, Long> some = new TreeMap<>(receipts);
        some.values().removeIf(entry -> entry > last);
        return some;
    }
}
