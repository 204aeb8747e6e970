package daybook.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roots of aggregates, made again in the state of another. */
class RootsTest {

    private record Inside(int amount) {}

    private static class Purse {
        String id = "nobody's";
        long times;
        Inside inside = new Inside(0);
    }

    private static final class Growing {
        final List<String> names = new ArrayList<>();
    }

    private static final class Deeper extends Purse {}

    private static final class Asking {
        final String id;

        Asking(String id) {
            this.id = id;
        }
    }

    private final Roots<Purse> roots = new Roots<>(Purse.class);

    @Test
    void a_root_like_another_is_in_its_state_and_goes_its_own_way() {
        var one = roots.empty();
        one.id = "p";
        one.times = 3;
        one.inside = new Inside(7);
        var other = roots.like(one);
        assertThat(other).isNotSameAs(one).usingRecursiveComparison().isEqualTo(one);
        other.inside = new Inside(1);
        other.times++;
        assertThat(one.inside).isEqualTo(new Inside(7));
        assertThat(one.times).isEqualTo(3);
    }

    @Test
    void an_aggregate_that_could_change_behind_its_own_back_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roots<>(Growing.class))
                .withMessageContaining("names may hold something that changes")
                .withMessageContaining("in a record");
    }

    @Test
    void an_aggregate_with_fields_elsewhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roots<>(Deeper.class))
                .withMessageContaining("extends another class");
    }

    @Test
    void an_aggregate_that_cannot_be_made_empty_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roots<>(Asking.class))
                .withMessageContaining("cannot be made empty");
    }
}
