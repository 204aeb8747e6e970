package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Client;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of the application's connections are taken: by calls that wait in the database for somebody else's lock. */
@ExtendWith(SharedSite.class)
class PoolTakenIT {

    private static final int FIRST = 10;

    private final Executor threads = Thread::startVirtualThread;

    @Test
    void whoever_finds_none_free_waits_and_is_then_told_so_plainly_until_it_recovers_by_itself(Site site)
            throws Exception {
        var visitor = site.visitor();
        List<CompletableFuture<Long>> taken = new ArrayList<>();
        try (var lock = site.postmaster().superuser().getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table command.request_event in access exclusive mode");
            for (int number = FIRST; number < FIRST + Site.CONNECTIONS + 2; number++) {
                String key = number + "-0";
                taken.add(CompletableFuture.supplyAsync(() -> recorded(site, key), threads));
            }
            Site.await("all are taken", () -> waitingInTheDatabase(site) == Site.CONNECTIONS);
            var waiting = CompletableFuture.supplyAsync(() -> sent(site, "30-0"), threads);
            Site.await("the meter shows it", () -> site.meter("hikaricp_connections_pending") > 0);
            assertThat(waiting.get().statusCode()).isEqualTo(503);
            assertThat(waiting.get().body()).contains("database-");
            assertThat(waiting.get().headers().firstValue("Retry-After")).isPresent();
            var page = visitor.ask("/indicator-sets");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body())
                    .contains("Daybook cannot be used at the moment")
                    .doesNotContain("Exception");
            assertThat(site.isUp()).isFalse();
        }
        for (var each : taken) {
            assertThat(each.get()).isPositive();
        }
        site.record("30-0");
        assertThat(visitor.page("/indicator-sets")).contains("Agreement 0");
        site.isWhole();
        assertThat(site.meter("hikaricp_connections_pending")).isZero();
        visitor.close();
    }

    private static long waitingInTheDatabase(Site site) throws Exception {
        return site.book()
                .number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and usename = 'daybook_app'");
    }

    private static HttpResponse<String> sent(Site site, String key) {
        try {
            return site.send(key);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that find no connection are told so, and send again. */
    private static long recorded(Site site, String key) {
        try {
            var answer = sent(site, key);
            while (answer.statusCode() == 503 || answer.statusCode() == 409) {
                Thread.sleep(200);
                answer = sent(site, key);
            }
            long entry = Client.entry(answer);
            site.receipts().note(key, entry);
            return entry;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
