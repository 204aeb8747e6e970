package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Client;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else has written something, in a database of their own on the same server, and does not end. */
@ExtendWith(SharedSite.class)
class ForeignTransactionIT {

    @Test
    void the_meters_show_it_writers_are_told_and_everything_is_numbered_in_order_once_it_has_ended(Site site)
            throws Exception {
        long before = site.record("31-0");
        CompletableFuture<HttpResponse<String>> late;
        try (var visitor = site.visitor();
                var foreign = begun(site)) {
            var form = ReturnForm.of(visitor, "32-0");
            var byProgram = later(() -> site.send("31-1"));
            var byForm = later(form::send);
            Site.await(
                    "the meters show it",
                    () -> site.meter("daybook_transaction_oldest_seconds") > 3
                            && site.meter("daybook_sequencer_lag_seconds") > 2);
            assertThat(site.isUp()).as("nothing is broken").isTrue();
            assertThat(visitor.page("/indicator-sets/SET-0")).contains("Agreement 0");
            assertThat(byProgram.join().statusCode()).isEqualTo(503);
            assertThat(byProgram.join().body()).contains("not-numbered-yet", "This is recorded");
            assertThat(byForm.join().statusCode())
                    .as("sent on to %s", byForm.join().headers().firstValue("Location"))
                    .isEqualTo(503);
            assertThat(byForm.join().body()).contains("Recorded, and waiting for its number", "on its way");
            late = later(() -> site.send("31-2"));
            Site.await(
                    "all three are recorded",
                    () -> site.book()
                                    .number("select count(*) - (select count(*) from daybook.entry) from daybook.event")
                            >= 3);
            foreign.rollback();
            site.receipts().note("31-2", Client.entry(late.join()));
            site.record("31-1");
            site.receipts().note("32-0", ReturnForm.entry(form.send()));
        }
        site.isWhole();
        var told = site.receipts().all();
        assertThat(told.get("31-1")).isGreaterThan(before).isLessThan(told.get("31-2"));
        Site.await("the meters show that it has ended", () -> site.meter("daybook_sequencer_lag_seconds") < 1);
    }

    private static Connection begun(Site site) throws Exception {
        var connection = site.postmaster().elsewhere().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("select pg_current_xact_id()");
        return connection;
    }

    private static <T> CompletableFuture<T> later(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                Thread::startVirtualThread);
    }
}
