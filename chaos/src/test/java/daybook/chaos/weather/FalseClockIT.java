package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody sets the clock of the database, or had set that of an application. */
@ExtendWith(SharedSite.class)
class FalseClockIT {

    /** Less than a token is valid for, which goes by the database's clock. */
    private static final Duration A_DAY = Duration.ofHours(20);

    private static final String FALLEN = """
            select count(*) from (
                select entered_at, lag(entered_at) over (order by entry_no) as before from daybook.entry) as times
            where entered_at < before""";

    @Test
    void numbers_go_on_times_never_fall_and_answers_stay_when_the_databases_clock_is_set(Site site) throws Exception {
        try (var clock = clock()) {
            site.postmaster().killAndStartAgain(clock.environment());
            Site.await("it is back", site::isUp);
            site.record("36-0");
            Site.await("it is posted", site.book()::isSettled);
            var moment = Instant.now();
            String answer = asAt(site, moment);

            clock.setAndWait(A_DAY);
            long ahead = site.record("36-1");
            assertThat(enteredAt(site, ahead)).isAfter(moment.plus(A_DAY).minusSeconds(60));
            assertThat(asAt(site, moment)).isEqualTo(answer);

            clock.setAndWait(Duration.ofDays(-1));
            long behind = site.record("36-2");
            assertThat(behind).isGreaterThan(ahead);
            assertThat(enteredAt(site, behind)).isEqualTo(enteredAt(site, ahead));
            assertThat(asAt(site, moment)).isEqualTo(answer);

            clock.setAndWait(Duration.ZERO);
            site.whileClientsRecord(37, 2, () -> Thread.sleep(500));
            site.isWhole();
            assertThat(asAt(site, moment)).isEqualTo(answer);
            assertThat(site.book().number(FALLEN)).as("moments that fell").isZero();
        } finally {
            site.postmaster().killAndStartAgain();
            Site.await("it is back", site::isUp);
        }
    }

    /** What such an application leaves in the database, put there by hand: a JVM under libfaketime is too slow. */
    @Test
    void views_go_on_after_an_application_whose_clock_was_a_year_fast_has_died(Site site) throws Exception {
        site.app().kill();
        assertThat(site.book().change("""
                update query.token_entry set owner = 'a node that is gone',
                    timestamp = to_char(now() at time zone 'UTC' + interval '1 year', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                """)).as("claims of a year to come").isPositive();
        site.start();
        site.record("39-0");
        site.isWhole();
    }

    private static FalseClock clock() throws Exception {
        var clock = FalseClock.found();
        assumeTrue(clock.isPresent(), "setting clocks needs libfaketime: apt-get install faketime");
        return clock.orElseThrow();
    }

    /** What was known of an indicator at a moment, without the basis that names the entry asked at. */
    private static String asAt(Site site, Instant moment) throws Exception {
        var answer =
                site.get("/api/indicators/I-0-36?asAt=" + URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Instant enteredAt(Site site, long entry) {
        return site.book().moment("select entered_at from daybook.entry where entry_no = " + entry);
    }
}
