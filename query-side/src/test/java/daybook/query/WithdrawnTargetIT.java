package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.TargetLine;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a target that was set and revised by mistake: first the revision is withdrawn, then the target. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnTargetIT {

    private static final IndicatorId R02 = DecemberPaper.indicator("R02");
    private static final LocalDate MAY = LocalDate.of(2008, 5, 6);
    private static final TargetKey KEY = new TargetKey(TargetKind.REWARD, LocalDate.of(2012, 3, 31));
    private static final String NODE = "target:" + R02.value() + "/" + KEY.kind() + "/" + KEY.due();

    private final TestBook book = new TestBook().open();
    private long before;
    private long set;
    private long revised;
    private long first;
    private long last;

    @BeforeAll
    void record() {
        before = book.record(DecemberPaper.entries());
        set = book.record(Recorded.of(new TargetSet(R02, KEY, Measure.of(90), null, MAY)));
        revised = book.record(
                Recorded.of(new TargetRevised(R02, KEY, Measure.of(90), Measure.of(95), null, MAY.plusDays(1))));
        first = book.record(Recorded.of(withdrawn(revised, "TargetRevised", MAY.plusDays(1))));
        last = book.record(Recorded.of(withdrawn(set, "TargetSet", MAY)));
        book.awaitPosted(last);
    }

    private static EntryWithdrawn withdrawn(long entry, String recorded, LocalDate on) {
        return new EntryWithdrawn(R02.stream(), entry, 0, recorded, 0, null, on);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private IndicatorPage page(long entry) {
        return book.query(ScorecardQuery.class)
                .indicator(R02, book.at(entry, MAY.plusDays(30)))
                .orElseThrow();
    }

    private List<TargetLine> lines(long entry) {
        return page(entry).targets().stream()
                .filter(line -> line.target().equals(KEY))
                .toList();
    }

    @Test
    void with_the_revision_withdrawn_what_was_set_at_first_is_aimed_at_again() {
        assertThat(lines(first)).extracting(TargetLine::inForce).containsExactly(true, false);
        assertThat(lines(first)).extracting(TargetLine::withdrawnBy).containsExactly(null, first);
        assertThat(page(first).position().reward()).isNotNull().satisfies(aim -> {
            assertThat(aim.target()).isEqualTo(KEY);
            assertThat(aim.value()).isEqualTo(Measure.of(90));
        });
    }

    @Test
    void with_the_target_withdrawn_the_one_before_is_aimed_at_and_both_stay_to_be_read() {
        assertThat(page(last).position().reward())
                .isEqualTo(page(before).position().reward());
        assertThat(lines(last)).extracting(TargetLine::withdrawnBy).containsExactly(last, first);
        assertThat(lines(last)).extracting(TargetLine::inForce).containsExactly(false, false);
    }

    @Test
    void as_at_before_nothing_is_changed() {
        assertThat(lines(revised)).extracting(TargetLine::inForce).containsExactly(false, true);
        assertThat(lines(revised)).extracting(TargetLine::withdrawnBy).containsOnlyNulls();
        assertThat(page(revised).position().reward())
                .isNotNull()
                .satisfies(aim -> assertThat(aim.value()).isEqualTo(Measure.of(95)));
    }

    private Trail trail(String of, long entry) {
        return book.query(TrailQuery.class)
                .of(of, book.at(entry, MAY.plusDays(30)))
                .orElseThrow();
    }

    @Test
    void its_trail_is_struck_through_once_nothing_else_tells_of_it_and_the_indicator_is_not_held_against_it() {
        assertThat(trail(NODE, first).of().fact()).isInstanceOf(TargetSet.class);
        assertThat(trail(NODE, first).of().flags()).doesNotContain(Flag.REVERSED);
        assertThat(trail(NODE, last).of().flags()).contains(Flag.REVERSED);
        assertThat(trail(R02.stream(), last).edges())
                .noneMatch(edge -> edge.to().equals(NODE));
        assertThat(trail(R02.stream(), revised).edges())
                .anyMatch(edge -> edge.to().equals(NODE));
    }
}
