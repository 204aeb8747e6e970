package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/** A release has a mistake, by which one of its views cannot post a certain entry; the next release is mended. */
@ExtendWith(SharedSite.class)
class PoisonIT {

    private static final int POISON = 666;

    @Test
    void the_view_stops_and_says_so_all_else_goes_on_and_it_resumes_with_a_mended_release(Site site) throws Exception {
        Path broken = BrokenRelease.thatCannotPost(POISON);
        try (var visitor = site.visitor()) {
            site.start(List.of(broken), Map.of());
            site.record("42-1");
            long entry = site.record("42-" + POISON);
            Site.await("it has stopped", () -> site.health().contains("\"entry\":" + entry));
            assertThat(site.isUp()).isFalse();
            assertThat(site.health())
                    .containsPattern("\"scorecard\":\\{[^}]*\"entry\":" + entry + "[^}]*}[^}]*\"DOWN\"");
            assertThat(site.meter("daybook_projection_stopped")).isEqualTo(1);

            long after = site.record("42-2");
            Site.await(
                    "every other view goes on",
                    () -> site.book().schemas().stream()
                            .allMatch(schema -> isScorecard(schema)
                                    ? position(site, schema) == entry - 1
                                    : position(site, schema) >= after));
            assertThat(visitor.page("/indicators/I-0-42"))
                    .as("what it posted before, and that it has stopped")
                    .contains("Measure 42")
                    .contains("stopped at entry " + entry, "What it shows is as at entry " + (entry - 1) + ".");
            assertThat(visitor.page("/entries/" + after)).contains(Long.toString(after));
            assertThat(visitor.page("/projections")).contains("Stopped", "ArithmeticException");

            site.start();
            site.isWhole();
            assertThat(visitor.page("/indicators/I-0-42"))
                    .contains(Integer.toString(POISON))
                    .doesNotContain("stopped at entry");
        } finally {
            FileSystemUtils.deleteRecursively(broken);
        }
    }

    private static boolean isScorecard(String schema) {
        return schema.startsWith("scorecard");
    }

    private static long position(Site site, String schema) {
        return site.book().number("select entry from " + schema + ".position");
    }
}
