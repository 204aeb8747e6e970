package daybook.command.programme;

import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = day("2008-01-01");
    private static final LocalDate SECOND = day("2008-01-02");
    private static final LocalDate THIRD = day("2008-01-03");

    private static Pence less(long pounds) {
        return Pence.ZERO.minus(pounds(pounds));
    }

    @Test
    void nothing_is_the_least_of_no_changes() {
        assertThat(Timeline.NOTHING.leastFrom(FIRST)).isEqualTo(Pence.ZERO);
        assertThat(Timeline.NOTHING.total()).isEqualTo(Pence.ZERO);
        assertThat(Timeline.NOTHING.next()).isEqualTo(1);
    }

    @Test
    void a_change_counts_on_its_own_day_and_not_the_day_before() {
        var once = Timeline.NOTHING.plus(SECOND, pounds(40));
        assertThat(once.leastFrom(SECOND)).isEqualTo(pounds(40));
        assertThat(once.leastFrom(FIRST)).isEqualTo(Pence.ZERO);
    }

    @Test
    void what_is_taken_later_is_not_to_be_had_earlier() {
        var taken = Timeline.NOTHING.plus(FIRST, pounds(40)).plus(THIRD, less(30));
        assertThat(taken.leastFrom(FIRST)).isEqualTo(pounds(10));
        assertThat(taken.leastFrom(SECOND)).isEqualTo(pounds(10));
    }

    @Test
    void what_is_given_later_is_not_to_be_had_earlier() {
        var given = Timeline.NOTHING.plus(FIRST, pounds(40)).plus(THIRD, pounds(30));
        assertThat(given.leastFrom(SECOND)).isEqualTo(pounds(40));
        assertThat(given.leastFrom(THIRD)).isEqualTo(pounds(70));
    }

    @Test
    void changes_of_one_day_count_together_in_whatever_order_they_were_recorded() {
        var sameDay =
                Timeline.NOTHING.plus(FIRST, pounds(40)).plus(SECOND, less(50)).plus(SECOND, pounds(30));
        assertThat(sameDay.leastFrom(FIRST)).isEqualTo(pounds(20));
    }

    @Test
    void what_is_recorded_late_counts_from_the_day_on_which_it_took_effect() {
        var late = Timeline.NOTHING.plus(THIRD, pounds(10)).plus(FIRST, pounds(40));
        assertThat(late.leastFrom(SECOND)).isEqualTo(pounds(40));
        assertThat(late.total()).isEqualTo(pounds(50));
        assertThat(late.next()).isEqualTo(3);
    }

    @Test
    void it_is_never_below_nothing_and_a_penny_is_something() {
        var shortfall = Timeline.NOTHING.plus(FIRST, pounds(40)).plus(SECOND, less(50));
        assertThat(shortfall.leastFrom(FIRST)).isEqualTo(Pence.ZERO);
        assertThat(shortfall.total()).isEqualTo(less(10));
        assertThat(Timeline.NOTHING.plus(FIRST, new Pence(1)).leastFrom(FIRST)).isEqualTo(new Pence(1));
    }

    @Test
    void one_is_taken_from_another_on_the_days_of_both() {
        var left = Timeline.NOTHING.plus(FIRST, pounds(40)).minus(Timeline.NOTHING.plus(SECOND, pounds(15)));
        assertThat(left.leastFrom(FIRST)).isEqualTo(pounds(25));
        assertThat(left.total()).isEqualTo(pounds(25));
    }
}
