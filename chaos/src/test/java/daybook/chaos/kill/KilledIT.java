package daybook.chaos.kill;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Book;
import daybook.chaos.scene.Chance;
import daybook.chaos.scene.Client;
import daybook.chaos.scene.Patience;
import daybook.chaos.scene.Postmaster;
import daybook.chaos.scene.Receipts;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.WithHistory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The application, a process of the database, or the whole database is killed while programs record returns, each of
 * which is sent again until it is acknowledged. After every round all that was acknowledged is there, once, under the
 * number that was told; and nothing else.
 */
class KilledIT {

    private static final int ROUNDS = 40;
    private static final int CLIENTS = 4;
    private static final int A_REBUILD_EVERY = 20;

    /**
     * In a round something is killed; the application takes the longest to come back, so it is the rarest. Of each ten
     * rounds every victim has its share, however few rounds there are.
     */
    private enum Victim {
        BACKEND,
        POSTMASTER,
        APPLICATION
    }

    private static final List<Victim> VICTIMS = List.of(
            Victim.BACKEND,
            Victim.BACKEND,
            Victim.BACKEND,
            Victim.BACKEND,
            Victim.BACKEND,
            Victim.BACKEND,
            Victim.POSTMASTER,
            Victim.POSTMASTER,
            Victim.POSTMASTER,
            Victim.APPLICATION);

    private final Chance chance = Chance.of(getClass());
    private final Deque<Victim> next = new ArrayDeque<>();
    private Postmaster postmaster;
    private OwnProcess app;
    private Receipts receipts;
    private Book book;
    private int port;

    @BeforeEach
    void start() throws Exception {
        postmaster = new Postmaster(OwnProcess.freePort());
        port = OwnProcess.freePort();
        app = started();
        receipts = new Receipts();
        book = new Book(postmaster.superuser());
        WithHistory.ofOneSet(postmaster.database());
    }

    @AfterEach
    void end() throws Exception {
        if (app != null) {
            app.close();
        }
        if (receipts != null) {
            receipts.close();
        }
        postmaster.close();
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
        int rounds = Chance.rounds(ROUNDS);
        for (int round = 1; round <= rounds; round++) {
            String what = "round " + round + " of " + rounds + ", " + Chance.told();
            round(what);
            if (round % A_REBUILD_EVERY == 0 || round == rounds) {
                projectionsEqualARebuild(what);
            }
        }
    }

    private void round(String what) throws Exception {
        List<Client> clients = new ArrayList<>();
        List<CompletableFuture<Void>> work = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            var client = new Client(app.address(), number, receipts);
            clients.add(client);
            work.add(CompletableFuture.runAsync(client, Thread::startVirtualThread));
        }
        Thread.sleep(100 + chance.upTo(400));
        kill(victim());
        Thread.sleep(chance.upTo(100));
        clients.forEach(Client::stop);
        assertThat(CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)))
                .as("%s: everything is acknowledged in the end", what)
                .succeedsWithin(Patience.MOST);
        Patience.until(what + ": everything is numbered and posted", book::isSettled);
        book.isWhole();
        book.holdsExactly(receipts.all());
    }

    private Victim victim() {
        if (next.isEmpty()) {
            next.addAll(chance.shuffled(VICTIMS));
        }
        return next.removeFirst();
    }

    private void kill(Victim victim) throws Exception {
        switch (victim) {
            case BACKEND -> postmaster.killOneBackend(chance);
            case POSTMASTER -> postmaster.killAndStartAgain();
            case APPLICATION -> {
                app.kill();
                app = started();
            }
        }
    }

    private OwnProcess started() throws Exception {
        var process = OwnProcess.start(postmaster.database(), port, OwnProcess.smallAndPrepared());
        process.firstPageMillis();
        return process;
    }

    private void projectionsEqualARebuild(String what) throws Exception {
        var before = book.rows();
        book.rebuild();
        Patience.until(what + ": every projection is rebuilt", book::isRebuilt);
        assertThat(book.rows()).as(what).isEqualTo(before);
    }
}
