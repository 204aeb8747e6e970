package daybook.query.borrowing;

import static daybook.query.borrowing.BorrowingExample.CABINET;
import static daybook.query.borrowing.BorrowingExample.DAY;
import static daybook.query.borrowing.BorrowingExample.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.programme.Reuse;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.Facility.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each test says, it says of a facility. */
class FacilityRuleTest {

    private static final Sums AGREED =
            sums(200, new MoneyMoved(Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, false));

    private static Sums sums(long undrawn, MoneyMoved account) {
        return new Sums(
                new Sum(pounds(500), 0),
                pounds(450),
                pounds(350),
                pounds(100),
                pounds(450),
                pounds(200),
                pounds(undrawn),
                account);
    }

    private static ExtensionRow step(State state, @Nullable Long pounds) {
        return new ExtensionRow(
                state == State.PENDING ? 5 : 6,
                DAY,
                new ProgrammeId("LAA"),
                1,
                state,
                ClauseRef.parse("M/4/7"),
                pounds == null ? null : pounds(pounds),
                state == State.PENDING ? CABINET : null);
    }

    private static final MoneyMoved NOTHING =
            new MoneyMoved(Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, false);

    private static Facility facility(ExtensionRow... steps) {
        return FacilityRule.of(
                new FacilityRule.Authorised(pounds(1_400), Reuse.REVOLVING, true, 1),
                ExtensionRule.of(List.of(steps)),
                List.of(),
                AGREED,
                NOTHING);
    }

    @Test
    void has_headroom_of_what_is_authorised_less_what_is_approved() {
        Facility facility = facility(step(State.PENDING, 460L));
        assertThat(facility.headroom()).isEqualTo(pounds(1_200));
        assertThat(facility.pending()).isEqualTo(pounds(460));
        assertThat(facility.leftIfGranted())
                .as("460 less 450 agreed, of which 200 are approved")
                .isEqualTo(pounds(210));
    }

    @Test
    void has_headroom_less_what_is_owed_and_less_what_is_approved_and_not_drawn_yet() {
        var account = new MoneyMoved(pounds(200), pounds(180), pounds(150), pounds(30), pounds(10), true);
        Facility facility =
                FacilityRule.of(authorised(Reuse.REVOLVING), List.of(), List.of(), sums(50, account), NOTHING);
        assertThat(facility.drawn()).isEqualTo(pounds(150));
        assertThat(facility.owed()).isEqualTo(pounds(110));
        assertThat(facility.headroom()).as("1,400 less 110 less 50").isEqualTo(pounds(1_240));
    }

    @Test
    void has_no_more_headroom_for_what_was_repaid_or_written_off_where_each_pound_may_be_borrowed_once() {
        var account = new MoneyMoved(pounds(200), pounds(180), pounds(150), pounds(30), pounds(10), true);
        Facility facility = FacilityRule.of(authorised(Reuse.ONCE), List.of(), List.of(), sums(50, account), NOTHING);
        assertThat(facility.owed()).isEqualTo(pounds(110));
        assertThat(facility.room()).as("1,400 less 150").isEqualTo(pounds(1_250));
        assertThat(facility.headroom()).as("1,250 less 50").isEqualTo(pounds(1_200));
    }

    @Test
    void counts_what_had_been_drawn_before_the_day_book_began() {
        var before = new MoneyMoved(Pence.ZERO, Pence.ZERO, pounds(1_300), pounds(100), Pence.ZERO, true);
        Facility facility = FacilityRule.of(authorised(Reuse.ONCE), List.of(), List.of(), AGREED, before);
        assertThat(facility.drawn()).isEqualTo(pounds(1_300));
        assertThat(facility.drawnBefore()).isEqualTo(pounds(1_300));
        assertThat(facility.owed()).isEqualTo(pounds(1_200));
        assertThat(facility.room()).isEqualTo(pounds(100));
        assertThat(facility.headroom())
                .as("100 less 200 approved: more is approved than may be borrowed yet")
                .isEqualTo(pounds(-100));
    }

    private static Facility changed(long... limits) {
        var account = new MoneyMoved(pounds(900), pounds(900), pounds(900), Pence.ZERO, Pence.ZERO, true);
        List<Facility.Change> changes = new ArrayList<>();
        Pence before = pounds(1_400);
        for (long limit : limits) {
            changes.add(
                    new Facility.Change(changes.size() + 1, before, pounds(limit), ClauseRef.parse("M/4/7"), DAY, 9));
            before = pounds(limit);
        }
        return FacilityRule.of(authorised(Reuse.ONCE), List.of(), changes, sums(0, account), NOTHING);
    }

    @Test
    void follows_what_a_body_changed_of_its_own_motion() {
        assertThat(changed(1_600, 1_000).limit()).isEqualTo(pounds(1_000));
        assertThat(changed(1_600, 1_000).room()).isEqualTo(pounds(100));
        assertThat(changed(1_600, 1_000).uncovered()).isEqualTo(Pence.ZERO);
    }

    @Test
    void that_was_reduced_below_what_is_drawn_says_how_much_is_not_covered() {
        assertThat(changed(700).uncovered()).isEqualTo(pounds(200));
        assertThat(changed(700).reduced()).isEqualTo(pounds(700));
    }

    private static FacilityRule.Authorised authorised(Reuse reuse) {
        return new FacilityRule.Authorised(pounds(1_400), reuse, true, 1);
    }

    @Test
    void says_that_no_drawing_is_recorded_rather_than_that_nothing_is_drawn() {
        assertThat(facility().drawn()).isNull();
    }

    @Test
    void grows_by_what_is_granted() {
        Facility facility = facility(step(State.PENDING, 460L), step(State.GRANTED, 400L));
        assertThat(facility.limit()).isEqualTo(pounds(1_800));
        assertThat(facility.headroom()).isEqualTo(pounds(1_600));
        assertThat(facility.pending()).isEqualTo(Pence.ZERO);
        assertThat(facility.leftIfGranted()).isNull();
    }

    @Test
    void stays_as_it_is_when_more_is_refused() {
        Facility facility = facility(step(State.PENDING, 460L), step(State.REFUSED, null));
        assertThat(facility.limit()).isEqualTo(pounds(1_400));
        assertThat(facility.extensions().getFirst().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void that_nobody_authorised_has_no_headroom_rather_than_nothing() {
        assertThat(FacilityRule.of(null, List.of(), List.of(), AGREED, NOTHING).headroom())
                .isNull();
    }
}
