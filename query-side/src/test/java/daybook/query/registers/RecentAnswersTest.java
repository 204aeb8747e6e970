package daybook.query.registers;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);

    private final AtomicInteger looks = new AtomicInteger();
    private final RecentAnswers<String, Integer> answers = new RecentAnswers<>(2);

    private static Basis basis(long entry, LocalDate effective) {
        return new Basis(entry, null, effective, Basis.Asked.NOTHING);
    }

    private int ask(String question, long entry, LocalDate effective) {
        return answers.of(question, basis(entry, effective), looks::incrementAndGet);
    }

    @Test
    void the_same_on_the_same_basis_is_looked_up_once() {
        assertThat(ask("offices", 7, DAY)).isEqualTo(1);
        assertThat(ask("offices", 7, DAY)).isEqualTo(1);
    }

    @Test
    void a_later_entry_is_another_basis() {
        ask("offices", 7, DAY);
        assertThat(ask("offices", 8, DAY)).isEqualTo(2);
    }

    @Test
    void another_effective_date_is_another_basis() {
        ask("offices", 7, DAY);
        assertThat(ask("offices", 7, DAY.plusDays(1))).isEqualTo(2);
    }

    @Test
    void another_question_has_another_answer() {
        ask("offices", 7, DAY);
        assertThat(ask("bodies", 7, DAY)).isEqualTo(2);
    }

    @Test
    void what_is_asked_often_stays_however_much_is_asked_once() {
        for (long once = 2; once < 50; once++) {
            assertThat(ask("offices", 1, DAY)).isEqualTo(1);
            ask("offices", once, DAY);
        }
        assertThat(ask("offices", 1, DAY)).isEqualTo(1);
        assertThat(answers.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void it_is_told_how_often_looking_up_is_spared() {
        var registry = new SimpleMeterRegistry();
        answers.measure(registry, "offices");
        ask("offices", 7, DAY);
        ask("offices", 7, DAY);
        ask("offices", 7, DAY);
        assertThat(registry.get("cache.gets")
                        .tags("cache", "offices", "result", "hit")
                        .functionCounter()
                        .count())
                .isEqualTo(2);
    }
}
