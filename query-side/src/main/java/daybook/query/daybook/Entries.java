package daybook.query.daybook;

import daybook.facts.Fact;
import daybook.store.DayBook;
import daybook.store.Entry;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries by their numbers, read from the book itself. */
public final class Entries implements MeterBinder {

    private final DayBook book;
    private final StoredFact facts;
    private final Findings findings;
    private final KnownEntries known = new KnownEntries(KnownEntries.MOST_BYTES);

    Entries(DayBook book, StoredFact facts, Findings findings) {
        this.findings = findings;
        this.book = book;
        this.facts = facts;
    }

    /**
     * What these entries say, ascending; numbers that have not been given are left out, and so is an entry that is missing
     * though a later one is there, of which it is told.
     */
    public List<EntryLine> lines(Collection<Long> numbers) {
        Map<Long, EntryLine> found = new TreeMap<>();
        Set<Long> unknown = new TreeSet<>();
        for (Long number : numbers) {
            EntryLine line = known.of(number);
            if (line == null) {
                unknown.add(number);
            } else {
                found.put(number, line);
            }
        }
        for (Entry entry : stored(unknown)) {
            unknown.remove(entry.number());
            EntryLine line = facts.line(entry);
            known.keep(line, (long) entry.payload().length + entry.metadata().length);
            found.put(entry.number(), line);
        }
        missing(unknown);
        return List.copyOf(found.values());
    }

    private void missing(Set<Long> unknown) {
        if (!unknown.isEmpty()) {
            long head = book.head();
            unknown.stream()
                    .filter(number -> number < head)
                    .map(Entries::missing)
                    .forEach(findings::tell);
        }
    }

    private static Finding missing(long number) {
        return Finding.ofEntry(
                FindingKind.EVENT_MISSING, number, null, "entry %d is not to be read any more".formatted(number));
    }

    /**
     * The facts of these entries.
     *
     * @throws DoesNotAddUp when one of them is missing
     */
    public Map<Long, Fact> facts(Collection<Long> numbers) {
        return map(numbers, EntryLine::fact);
    }

    /**
     * Who made these entries, and when.
     *
     * @throws DoesNotAddUp when one of them is missing
     */
    public Map<Long, Entered> entered(Collection<Long> numbers) {
        return map(numbers, EntryLine::entered);
    }

    /** The entry as it is stored, read from the book whatever is known of it, and what it says. */
    StoredEntry stored(long number) {
        Entry entry = book.entry(number).orElseThrow(() -> doesNotAddUp(number));
        return new StoredEntry(entry, facts.line(entry), facts.request(entry));
    }

    private DoesNotAddUp doesNotAddUp(long number) {
        Finding finding = missing(number);
        findings.tell(finding);
        return new DoesNotAddUp(finding);
    }

    record StoredEntry(
            Entry entry, EntryLine line, @Nullable UUID request) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        known.measure(registry);
    }

    private <T> Map<Long, T> map(Collection<Long> numbers, Function<EntryLine, T> read) {
        Map<Long, T> found = new TreeMap<>();
        lines(numbers).forEach(line -> found.put(line.entered().entry(), read.apply(line)));
        for (Long number : numbers) {
            if (!found.containsKey(number)) {
                throw doesNotAddUp(number);
            }
        }
        return found;
    }

    private List<Entry> stored(Set<Long> numbers) {
        List<Long> wanted = List.copyOf(numbers);
        List<Entry> found = new ArrayList<>(wanted.size());
        for (int from = 0; from < wanted.size(); from += DayBook.MOST_ENTRIES) {
            found.addAll(book.entries(wanted.subList(from, Math.min(wanted.size(), from + DayBook.MOST_ENTRIES))));
        }
        return found;
    }
}
