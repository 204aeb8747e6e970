package daybook.query.projection.rebuild;

import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.posting.Processors;
import daybook.query.projection.posting.ProjectionSchema;
import daybook.query.projection.posting.RunningProjection;
import daybook.store.watch.DoesNotAddUp;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a projection again from entry 1 in a schema beside the one that serves, which then takes the old one's place.
 * The old rows serve, and are added to, until then.
 */
public final class Rebuild {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration LAST_STRETCH = Duration.ofSeconds(2);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ProjectionSchema serving;
    private final ProjectionSchema rebuilt;
    private final RunningProjection run;
    private final Replaced replaced;

    public Rebuild(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Projection projection,
            Processors processors,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.serving = ProjectionSchema.serving(jdbc, projection);
        this.rebuilt = ProjectionSchema.rebuilt(jdbc, projection);
        this.run = new RunningProjection(rebuilt, processors, clock, entry -> {});
        this.replaced = new Replaced(jdbc, projection);
    }

    /** Makes the schema that is to be filled, in place of what a rebuild that was cut short left behind. */
    ProjectionSchema prepare() {
        transaction.executeWithoutResult(_ -> {
            rebuilt.drop();
            jdbc.update("delete from query.token_entry where processor_name = ?", rebuilt.name());
            rebuilt.createTables();
        });
        return rebuilt;
    }

    /** Clears away what was being filled: the old rows go on serving. */
    void giveUp() {
        transaction.executeWithoutResult(_ -> {
            rebuilt.drop();
            jdbc.update("delete from query.token_entry where processor_name = ?", rebuilt.name());
        });
    }

    /**
     * Completes what was filled, and replaces; returns when the new rows serve. They are held against those that they
     * replaced afterwards, when nobody waits for it any more.
     *
     * @throws InterruptedException when it was told to stop: the old rows go on serving
     * @throws daybook.store.watch.DoesNotAddUp when an entry is not as it was: the old rows go on serving
     */
    Replaced.Differences finish() throws InterruptedException {
        transaction.executeWithoutResult(_ -> rebuilt.createIndices());
        rebuilt.analyse();
        run.start();
        try {
            do {
                awaitServingPosition();
            } while (!Boolean.TRUE.equals(transaction.execute(_ -> replace())));
        } finally {
            run.stop().join();
            jdbc.update("delete from query.token_entry where processor_name = ?", rebuilt.name());
        }
        var differences = replaced.differences(aside(), serving.name());
        jdbc.execute("drop schema if exists " + aside() + " cascade");
        return differences;
    }

    /** Of a rebuild that was cut short just after it had replaced; null where there was none. */
    Replaced.@Nullable Differences leftBehind() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                        "select to_regclass(?) is not null", Boolean.class, aside() + "." + ProjectionSchema.POSITION))
                ? replaced.differences(aside(), serving.name())
                : null;
    }

    public ProjectionState.Rebuild state(long head) {
        return new ProjectionState.Rebuild(rebuilt.exists() ? rebuilt.position() : 0, head, run.stopped());
    }

    private String aside() {
        return serving.name() + "_replaced";
    }

    private void awaitServingPosition() throws InterruptedException {
        while (rebuilt.position() < serving.position()) {
            var found = run.doesNotAddUp();
            if (found != null) {
                throw new DoesNotAddUp(found.finding());
            }
            Thread.sleep(PAUSE);
        }
    }

    /**
     * Holds the serving schema where it is, lets the rebuilt one draw level, and swaps them. A rebuilt schema that is
     * ahead is no matter: postings that it already has are passed over.
     *
     * @return false when it could not draw level soon: the serving one must not be held for long
     */
    private boolean replace() {
        serving.holdForReplacing();
        long position = serving.position();
        long deadline = System.nanoTime() + LAST_STRETCH.toNanos();
        while (rebuilt.position() < position) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.onSpinWait();
        }
        rebuilt.holdForReplacing();
        rebuilt.replace(serving, aside());
        return true;
    }
}
