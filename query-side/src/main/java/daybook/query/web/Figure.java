package daybook.query.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure on a page, with the way to what it rests on.
 *
 * @param text the figure itself, or why there is none
 * @param id of the element, for those who look for it; null where nobody does
 * @param trail the address of its trail; null where it has none
 * @param source the paper and the place that it was read from; null where it was worked out
 * @param note what has to be known to read it rightly; null where nothing has
 */
public record Figure(
        String text,
        @Nullable String id,
        @Nullable String trail,
        @Nullable Link source,
        @Nullable String note) {
    public static Figure of(String text) {
        return new Figure(text, null, null, null, null);
    }

    public Figure id(String newId) {
        return new Figure(text, newId, trail, source, note);
    }

    public Figure trail(@Nullable String address) {
        return new Figure(text, id, address, source, note);
    }

    public Figure source(@Nullable Link paper) {
        return new Figure(text, id, trail, paper, note);
    }

    public Figure note(@Nullable String words) {
        return new Figure(text, id, trail, source, words);
    }
}
