package daybook.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.SignedIn;
import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.ProjectionState.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page whose view has stopped says so, and how far its figures go. */
class StandstillTest {

    private static final Instant SINCE = Instant.parse("2008-01-31T09:30:00Z");
    private static final Set<ProjectionName> READS = Set.of(ProjectionName.SCORECARD, ProjectionName.TRAIL);

    private static ProjectionState running(ProjectionName name, long position) {
        return new ProjectionState(name, 2, position, 700, Duration.ZERO, null, null);
    }

    private static ProjectionState stopped(ProjectionName name, long position, @Nullable Long at) {
        return new ProjectionState(
                name, 2, position, 700, Duration.ofMinutes(3), new Stopped(at, "ArithmeticException", SINCE), null);
    }

    private static @Nullable String warning(long shown, ProjectionState... states) {
        var basis = new Basis(shown, SINCE, LocalDate.of(2008, 1, 31), Basis.Asked.NOTHING);
        var visit = new Visit(
                new SignedIn(new PersonId("reader"), "reader", "A Reader", Set.of()),
                new At(basis, Carried.NOTHING),
                "/scorecards",
                null,
                Standstill.of(READS, List.of(states), shown),
                null);
        return Objects.requireNonNull(
                        new Heads(TestWords.words()).asAt(visit, "Scorecards").banner())
                .stopped();
    }

    @Test
    void a_view_that_stopped_at_an_entry_is_named_by_it_with_the_last_entry_that_counts() {
        assertThat(warning(665, stopped(ProjectionName.SCORECARD, 665, 666L)))
                .isEqualTo(
                        "This page has stopped at entry 666, which it cannot count. What it shows is as at entry 665."
                                + " Whatever was recorded later is kept, but is not shown here yet.");
    }

    @Test
    void large_numbers_of_entries_are_written_as_everywhere() {
        assertThat(warning(9_999_998, stopped(ProjectionName.TRAIL, 9_999_998, 9_999_999L)))
                .contains("entry 9999999,", "entry 9999998.");
    }

    @Test
    void a_view_that_stopped_through_no_fault_of_an_entry_says_how_far_it_came() {
        assertThat(warning(665, stopped(ProjectionName.SCORECARD, 665, null)))
                .isEqualTo("This page has stopped counting. What it shows is as at entry 665."
                        + " Whatever was recorded later is kept, but is not shown here yet.");
    }

    @Test
    void of_several_the_one_that_stopped_first_is_told() {
        assertThat(warning(500, stopped(ProjectionName.SCORECARD, 665, 666L), stopped(ProjectionName.TRAIL, 500, 501L)))
                .contains("at entry 501,");
    }

    @Test
    void a_page_of_views_that_go_on_says_nothing() {
        assertThat(warning(
                        700,
                        running(ProjectionName.SCORECARD, 700),
                        running(ProjectionName.TRAIL, 690),
                        stopped(ProjectionName.BORROWING, 3, 4L)))
                .isNull();
    }

    @Test
    void a_page_as_at_an_earlier_entry_lacks_nothing_and_says_nothing() {
        assertThat(warning(600, stopped(ProjectionName.SCORECARD, 665, 666L))).isNull();
    }
}
