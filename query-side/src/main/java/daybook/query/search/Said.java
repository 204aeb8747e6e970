package daybook.query.search;

import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Clause;
import daybook.facts.programme.Reuse;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers everything that a fact says, whatever kind of fact it is: its texts and names, its figures and its days. */
final class Said {
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    /** Takes in a value, a list of them, or a record with all that it holds. */
    Said add(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> words.append(text).append(" . ");
            case Reuse _ -> {} // What facilities of then are taken to say is not to be found in them.
            case Deciding _ -> {} // Nor what delegations of then are.
            case Enum<?> constant ->
                words.append(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" . ");
            case Pence amount -> marks.append(Marks.of(amount)).append(' ');
            case Measure number -> marks.append(Marks.of(number)).append(' ');
            case LocalDate day -> marks.append(Marks.of(day)).append(' ');
            case Collection<?> many -> many.forEach(this::add);
            case Record record -> parts(record);
            default -> {} // Counters and flags are not looked for.
        }
        return this;
    }

    String words() {
        return words.toString();
    }

    String marks() {
        return marks.toString();
    }

    /** A clause that goes by its number as minuted says it once. */
    private static boolean isSaidAlready(Record record, RecordComponent part) {
        return record instanceof Clause clause
                && part.getName().equals("minuted")
                && clause.number().equals(clause.minuted());
    }

    private void parts(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (isSaidAlready(record, part)) {
                continue;
            }
            try {
                add(part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException("A fact's parts can be read: " + part, unreadable);
            }
        }
    }
}
