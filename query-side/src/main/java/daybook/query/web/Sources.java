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

    /** Under a figure there is little room: the paper goes by its id. */
    private static @Nullable Link of(@Nullable Source source, At at, Words words) {
        return source == null ? null : paper(source.paper().value(), source.place(), at, words);
    }

    /** The same by the paper's title. */
    public static @Nullable Link of(@Nullable Source source, At at, Words words, Names names) {
        return source == null
                ? null
                : new Link(
                        words.say("source", names.paper(source.paper()), source.place()),
                        at.to("/papers/" + source.paper()));
    }

    public static Link paper(String paper, String place, At at, Words words) {
        return new Link(words.say("source", paper, place), at.to("/papers/" + paper));
    }
}
