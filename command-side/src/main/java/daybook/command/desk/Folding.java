package daybook.command.desk;

import daybook.command.desk.Folded.Page;
import daybook.facts.Fact;
import daybook.facts.mistake.EntryWithdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a stream come to what decisions lean on: those that were withdrawn count as if they had not been.
 *
 * @param family of the stream's facts
 * @param none before the first of them
 * @param withdrawn what stays of a fact that was withdrawn: its number, which is not given again
 */
public record Folding<F extends Fact, S>(
        Class<F> family, S none, BiFunction<S, F, S> evolve, BiFunction<S, F, S> withdrawn) {

    public static <F extends Fact, S> Folding<F, S> of(Class<F> family, S none, BiFunction<S, F, S> evolve) {
        return new Folding<>(family, none, evolve, (before, _) -> before);
    }

    public Folded<S> nothing() {
        return new Folded<>(null, Set.of(), none);
    }

    /** With the next fact of the stream, of the family or not. */
    public Folded<S> after(Folded<S> before, Fact fact) {
        Page last = before.last();
        Page page = new Page(fact, last == null ? 0 : last.place() + 1, last);
        if (fact instanceof EntryWithdrawn mistaken) {
            var more = new HashSet<>(before.gone());
            more.add(mistaken.place());
            return new Folded<>(page, more, anew(page, more));
        }
        return new Folded<>(page, before.gone(), apply(evolve, before.state(), fact));
    }

    private S anew(Page last, Set<Integer> gone) {
        List<Page> pages = new ArrayList<>();
        for (@Nullable Page page = last; page != null; page = page.before()) {
            pages.add(page);
        }
        S state = none;
        for (Page page : pages.reversed()) {
            state = apply(gone.contains(page.place()) ? withdrawn : evolve, state, page.fact());
        }
        return state;
    }

    private S apply(BiFunction<S, F, S> rule, S before, Fact fact) {
        return family.isInstance(fact) ? rule.apply(before, family.cast(fact)) : before;
    }
}
