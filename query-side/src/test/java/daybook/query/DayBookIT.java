package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookPage;
import daybook.query.daybook.DayBookQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.NextSpring;
import daybook.query.example.TestBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper and what followed in the next spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayBookIT {

    private final TestBook book = new TestBook().open();
    private long last;
    private Basis basis;

    @BeforeAll
    void record() {
        last = book.record(NextSpring.entries());
        book.awaitPosted(last);
        basis = book.at(last, NextSpring.FIRST_OF_APRIL);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private final DayBookQuery entries = book.query(DayBookQuery.class);

    private List<Long> numbers(DayBookPage page) {
        return page.entries().stream().map(line -> line.entered().entry()).toList();
    }

    @Test
    void turns_its_pages_without_skipping_or_repeating() {
        Basis now = new Basis(last, basis.enteredAt(), basis.effective(), Basis.Asked.NOTHING);
        List<Long> seen = new ArrayList<>();
        Long below = Long.MAX_VALUE;
        while (below != null) {
            DayBookPage page = entries.newestFirst(now, below, 7);
            seen.addAll(numbers(page));
            below = page.older();
        }
        assertThat(seen.reversed())
                .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        DayBookPage first = entries.oldestFirst(now, 0, 7);
        assertThat(numbers(first)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(first.older()).isNull();
        assertThat(first.newer()).isEqualTo(7L);
    }

    @Test
    void shows_an_entry_with_everything_that_is_stored() {
        var detail = entries.entry(basis, 1).orElseThrow();
        assertThat(detail.payload()).contains("\"body\"");
        assertThat(detail.metadata()).contains("p-officer");
        assertThat(detail.request()).isNotNull();
        assertThat(detail.previous()).isNull();
        assertThat(detail.next()).isEqualTo(2L);
        assertThat(detail.line().fact())
                .isEqualTo(DecemberPaper.entries().getFirst().fact());
        assertThat(detail.type()).isEqualTo("BodyEstablished");
    }

    @Test
    void has_no_entry_beyond_its_basis() {
        assertThat(entries.entry(book.at(5, basis.effective()), 6)).isEmpty();
        assertThat(entries.entry(basis, 0)).isEmpty();
    }

    @Test
    void leaves_out_what_took_effect_later_only_when_it_is_asked_to() {
        assertThat(entries.newestFirst(book.at(last, LocalDate.of(2006, 4, 1)), Long.MAX_VALUE, 100)
                        .entries())
                .isNotEmpty()
                .allMatch(line -> !line.entered().effective().isAfter(LocalDate.of(2006, 4, 1)));
    }
}
