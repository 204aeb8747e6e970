package daybook.query.web;

import java.util.Locale;

/** A word that says how something stands. The colour only repeats what the word says. */
public record Tag(String text, Colour colour) {
    /** The colours of GOV.UK Frontend's tags. */
    public enum Colour {
        GREEN,
        YELLOW,
        RED,
        GREY,
        BLUE,
        PURPLE
    }

    public String style() {
        return "govuk-tag--" + colour.name().toLowerCase(Locale.ROOT);
    }
}
