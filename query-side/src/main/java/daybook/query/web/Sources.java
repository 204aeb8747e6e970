package daybook.query.web;

import daybook.facts.authority.Source;
import daybook.query.daybook.Entered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers that figures were read from, by the entries that recorded them. */
public record Sources(Map<Long, Entered> entered, At at, Words words) {
    /** The paper and the place; null where the entry names none. */
    public @Nullable Link of(@Nullable Long entry) {
        var known = entry == null ? null : entered.get(entry);
        return known == null ? null : of(known.by().source(), at, words);
    }

    public static @Nullable Link of(@Nullable Source source, At at, Words words) {
        return source == null ? null : paper(source.paper().value(), source.place(), at, words);
    }

    public static Link paper(String paper, String place, At at, Words words) {
        return new Link(words.say("source", paper, place), at.to("/papers/" + paper));
    }
}
