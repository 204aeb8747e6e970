package daybook.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.AsAtAnswer.At;
import daybook.query.asat.AsAtAnswer.Refused;
import daybook.query.asat.AsAtAnswer.Rule;
import daybook.query.projection.Book;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a book of ten entries, one entered each day of May 2026 at noon, of which nine are posted. */
class BookBasisTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private final Book book = new Book() {
        @Override
        public long head() {
            return 10;
        }

        @Override
        public @Nullable Instant enteredAt(long entry) {
            return entry >= 1 && entry <= 10 ? Instant.parse("2026-05-%02dT12:00:00Z".formatted(entry)) : null;
        }

        @Override
        public Optional<Long> entryAsAt(Instant moment) {
            long before = 0;
            while (before < 10 && !enteredAt(before + 1).isAfter(moment)) {
                before++;
            }
            return Optional.of(before);
        }
    };

    private final Positions positions = new Positions() {
        @Override
        public long reached(Collection<ProjectionName> projections) {
            return 9;
        }

        @Override
        public boolean await(Collection<ProjectionName> projections, long entry, Duration atMost) {
            return entry <= 9;
        }
    };

    private final AsAt asAt = new BookBasis(book, positions, Clock.fixed(NOW, ZoneOffset.UTC));

    private AsAtAnswer ask(@Nullable String entry, @Nullable String moment, @Nullable String effective) {
        return asAt.ask(Set.of(ProjectionName.SCORECARD), entry, moment, effective);
    }

    private Basis basis(@Nullable String entry, @Nullable String moment, @Nullable String effective) {
        return ((At) ask(entry, moment, effective)).basis();
    }

    private Rule rule(@Nullable String entry, @Nullable String moment, @Nullable String effective) {
        return ((Refused) ask(entry, moment, effective)).rule();
    }

    @Test
    void now_is_what_is_posted_and_today() {
        Basis basis = basis(null, " ", null);
        assertThat(basis.entry()).isEqualTo(9);
        assertThat(basis.effective()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(basis.now()).isTrue();
    }

    @Test
    void an_entry_counts_to_the_day_it_was_entered_so_that_the_answer_stays_the_same() {
        Basis basis = basis("4", null, null);
        assertThat(basis.entry()).isEqualTo(4);
        assertThat(basis.enteredAt()).isEqualTo(Instant.parse("2026-05-04T12:00:00Z"));
        assertThat(basis.effective()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(basis.now()).isFalse();
    }

    @Test
    void a_moment_counts_what_had_been_entered_by_then() {
        assertThat(basis(null, "2026-05-04T11:59:59Z", null).entry()).isEqualTo(3);
        assertThat(basis(null, "2026-05-04T12:59:59", null).entry())
                .as("an hour ahead of UTC in London")
                .isEqualTo(3);
        assertThat(basis(null, "2026-05-04T13:00:00+01:00", null).entry()).isEqualTo(4);
    }

    @Test
    void a_day_counts_to_its_end() {
        assertThat(basis(null, "2026-05-04", "2007-12-31"))
                .isEqualTo(new Basis(
                        4,
                        Instant.parse("2026-05-04T12:00:00Z"),
                        LocalDate.of(2007, 12, 31),
                        new Basis.Asked(false, true, true)));
    }

    @Test
    void a_moment_before_the_first_entry_finds_an_empty_book() {
        Basis basis = basis(null, "2020-01-01", null);
        assertThat(basis.entry()).isZero();
        assertThat(basis.enteredAt()).isNull();
    }

    @Test
    void an_entry_that_is_not_made_yet_is_refused_with_the_last_one_made() {
        assertThat(ask("11", null, null)).isEqualTo(new Refused(Rule.ENTRY_NOT_MADE_YET, "11", "10"));
    }

    @Test
    void an_entry_that_a_view_has_not_posted_is_refused_with_how_far_it_has_come() {
        assertThat(ask("10", null, null)).isEqualTo(new Refused(Rule.ENTRY_NOT_POSTED_YET, "10", "9"));
    }

    @Test
    void a_moment_in_the_future_is_refused() {
        assertThat(rule(null, "2026-05-20T12:00:01Z", null)).isEqualTo(Rule.MOMENT_IN_FUTURE);
        assertThat(rule(null, "2026-05-20", null)).as("today is not over").isEqualTo(Rule.MOMENT_IN_FUTURE);
    }

    @Test
    void an_entry_and_a_moment_together_are_refused() {
        assertThat(rule("4", "2026-05-04", null)).isEqualTo(Rule.ENTRY_AND_MOMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "four", "1.5", "99999999999999999999", "４", "1e3"})
    void what_is_no_entry_number_is_refused(String typed) {
        assertThat(rule(typed, null, null)).isEqualTo(Rule.NOT_AN_ENTRY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-05-04T25:00", "T", "+999999999-12-31", "-1000-01-01"})
    void what_is_no_moment_is_refused(String typed) {
        assertThat(rule(null, typed, null)).isEqualTo(Rule.NOT_A_MOMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/2008", "2008-02-30", "+999999999-12-31", "-0001-01-01", "<b>"})
    void what_is_no_date_is_refused(String typed) {
        assertThat(rule(null, null, typed)).isEqualTo(Rule.NOT_A_DATE);
    }
}
