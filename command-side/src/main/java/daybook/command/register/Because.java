package daybook.command.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The entries because of which there is less room on a day than on the one that was asked for; none where that day itself
 * leaves so little.
 *
 * @param more how many there are besides
 */
public record Because(List<EntryNamed> entries, int more) {

    /** Enough to see which they are; the statement has all of them. */
    private static final int MOST = 5;

    public Because {
        entries = List.copyOf(entries);
    }

    public static Because of(List<EntryNamed> all) {
        return new Because(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    @JsonValue
    List<String> texts() {
        return entries.stream().map(EntryNamed::text).toList();
    }

    /** As it goes on after the day: {@code , counting drawdown 2 of R03 (£40,000 on 14 February 2008)}. */
    @Override
    public String toString() {
        return entries.isEmpty()
                ? ""
                : entries.stream().map(EntryNamed::text).collect(Collectors.joining("; ", ", counting ", ""))
                        + (more == 0 ? "" : "; and " + more + " more");
    }
}
