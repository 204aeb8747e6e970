package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Chance;
import daybook.chaos.scene.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line between application and database is cut, slow, closed or deaf while programs record returns. */
@ExtendWith(SharedSite.class)
class BrokenLineIT {

    private static final int ROUNDS = 12;
    private static final int CLIENTS = 4;

    /** For longer than this a connection lies idle before the pool tries it as it is borrowed. */
    private static final int UNUSED_MILLIS = 700;

    private final Chance chance = Chance.of(getClass());

    private enum Fault {
        CUT,
        CLOSED,
        SLOW,
        QUESTIONS_LOST,
        ANSWERS_LOST
    }

    @Test
    void whatever_befalls_the_line_all_that_was_acknowledged_is_there_once_and_it_recovers_by_itself(Site site)
            throws Exception {
        site.whileClientsRecord(0, CLIENTS, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                Thread.sleep(100 + chance.upTo(200));
                befall(site.proxy(), round < 5 ? Fault.values()[round] : chance.of(List.of(Fault.values())));
            }
        });
        site.isWhole();
        assertThat(site.receipts().all()).as(Chance.told()).hasSizeGreaterThanOrEqualTo(CLIENTS);
    }

    /** Lost pieces end with a cut: a line that has lost some and goes on would be no TCP connection. */
    private void befall(Proxy proxy, Fault fault) throws InterruptedException {
        switch (fault) {
            case CUT -> proxy.cut();
            case CLOSED -> {
                proxy.turnAway(true);
                proxy.cut();
                Thread.sleep(300);
                proxy.turnAway(false);
            }
            case SLOW -> {
                proxy.delay(1 + chance.upTo(30));
                Thread.sleep(500);
                proxy.delay(0);
            }
            case QUESTIONS_LOST, ANSWERS_LOST -> {
                proxy.drop(fault == Fault.QUESTIONS_LOST, fault == Fault.ANSWERS_LOST);
                Thread.sleep(300);
                proxy.cut();
                proxy.drop(false, false);
            }
        }
    }

    /** A connection that is tried as it is borrowed is found broken by the pool, and not by whoever asked. */
    @Test
    void after_a_cut_nobody_is_handed_a_broken_connection(Site site) throws Exception {
        site.isWhole();
        site.proxy().cut();
        Thread.sleep(UNUSED_MILLIS);
        for (int number = 6; number < 10; number++) {
            site.record(number + "-0");
        }
        site.isWhole();
    }

    @Test
    void a_return_whose_commit_was_not_answered_is_recorded_once_and_its_receipt_comes_with_the_next_call(Site site)
            throws Exception {
        String key = "4-4001";
        site.proxy().lay(Proxy.Trap.LOSES_THE_ANSWER_TO_COMMIT, "\"4001\"");
        var first = site.send(key);
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body()).contains("database-away", "whether this was recorded is not known");
        assertThat(first.headers().firstValue("Retry-After")).isPresent();
        var second = site.send(key);
        assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        site.receipts().note(key, Client.entry(second));
        site.isWhole();
    }

    @Test
    void a_connection_that_is_never_answered_again_is_given_up_in_the_end(Site site) throws Exception {
        String key = "4-4002";
        site.proxy().lay(Proxy.Trap.HEARS_NOTHING, "\"4002\"");
        var first = site.send(key);
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body()).contains("database-away");
        Site.await("the server has ended the transaction", () -> site.send(key).statusCode() == 201);
        site.record(key);
        site.isWhole();
    }
}
