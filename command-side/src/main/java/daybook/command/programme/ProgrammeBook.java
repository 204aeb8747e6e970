package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.ProgrammeFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries about a programme, and what they come to. What was reversed counts no longer.
 *
 * @param last the last of them with all that came before, or null if there are none: a further one copies nothing
 * @param reversed the places of those that count no longer
 */
record ProgrammeBook(@Nullable Page last, Set<Integer> reversed, ProgrammeState state) {

    static final ProgrammeBook EMPTY = new ProgrammeBook(null, Set.of(), ProgrammeState.NONE);

    /** An entry, and those before it. */
    record Page(
            ProgrammeFact fact,
            @Nullable Authority by,
            int place,
            @Nullable Page before) {}

    ProgrammeBook {
        reversed = Set.copyOf(reversed);
    }

    /** @param by the authority that the fact was entered by, or null if it is not known */
    ProgrammeBook enter(ProgrammeFact fact, @Nullable Authority by) {
        Page page = new Page(fact, by, last == null ? 0 : last.place() + 1, last);
        if (fact instanceof EntryReversed taken) {
            var more = new HashSet<>(reversed);
            more.add(taken.place());
            return new ProgrammeBook(page, more, folded(entries(last, more)));
        }
        return new ProgrammeBook(page, reversed, state.evolve(fact, by));
    }

    /** As if what was reversed had never been. */
    private static ProgrammeState folded(List<ProgrammeEntry> entries) {
        ProgrammeState folded = ProgrammeState.NONE;
        for (ProgrammeEntry entry : entries) {
            ProgrammeFact counted = entry.counted();
            folded = counted == null ? folded.without(entry.fact()) : folded.evolve(counted, entry.by());
        }
        return folded;
    }

    /** The first of them first. */
    List<ProgrammeEntry> entries() {
        return entries(last, reversed);
    }

    private static List<ProgrammeEntry> entries(@Nullable Page last, Set<Integer> reversed) {
        List<ProgrammeEntry> entries = new ArrayList<>();
        for (Page page = last; page != null; page = page.before()) {
            entries.add(new ProgrammeEntry(page.place(), page.fact(), page.by(), !reversed.contains(page.place())));
        }
        return List.copyOf(entries.reversed());
    }
}
