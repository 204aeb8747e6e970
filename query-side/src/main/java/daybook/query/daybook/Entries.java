package daybook.query.daybook;

import daybook.facts.Fact;
import daybook.store.DayBook;
import daybook.store.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries by their numbers, read from the book itself. */
public final class Entries {

    private final DayBook book;
    private final StoredFact facts;

    Entries(DayBook book, StoredFact facts) {
        this.book = book;
        this.facts = facts;
    }

    /** What these entries say, ascending; numbers that have not been given are left out. */
    public List<EntryLine> lines(Collection<Long> numbers) {
        return stored(numbers).stream().map(facts::line).toList();
    }

    /** The facts of these entries. */
    public Map<Long, Fact> facts(Collection<Long> numbers) {
        return map(numbers, entry -> facts.line(entry).fact());
    }

    /** Who made these entries, and when. */
    public Map<Long, Entered> entered(Collection<Long> numbers) {
        return map(numbers, facts::entered);
    }

    /** The entry as it is stored, and what it says. */
    StoredEntry stored(long number) {
        Entry entry = book.entry(number).orElseThrow(() -> new IllegalArgumentException("No entry " + number));
        return new StoredEntry(entry, facts.line(entry), facts.request(entry));
    }

    record StoredEntry(
            Entry entry, EntryLine line, @Nullable UUID request) {}

    private <T> Map<Long, T> map(Collection<Long> numbers, Function<Entry, T> read) {
        Map<Long, T> found = new TreeMap<>();
        stored(numbers).forEach(entry -> found.put(entry.number(), read.apply(entry)));
        return found;
    }

    private List<Entry> stored(Collection<Long> numbers) {
        List<Long> wanted = new ArrayList<>(new TreeSet<>(numbers));
        List<Entry> found = new ArrayList<>(wanted.size());
        for (int from = 0; from < wanted.size(); from += DayBook.MOST_ENTRIES) {
            found.addAll(book.entries(wanted.subList(from, Math.min(wanted.size(), from + DayBook.MOST_ENTRIES))));
        }
        return found;
    }
}
