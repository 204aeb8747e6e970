package daybook.query.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of a summary list: what it is, and how it stands.
 *
 * @param id of the element, for those who look for it; null where nobody does
 * @param href where it leads; null where it leads nowhere
 */
public record Detail(
        String label,
        String text,
        @Nullable String id,
        @Nullable String href) {
    public Detail(String label, String text) {
        this(label, text, null, null);
    }
}
