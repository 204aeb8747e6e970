package daybook.query.web.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with what was typed and why that was refused.
 *
 * @param kind which of the fragments in {@code fields.html} shows it
 * @param values what it holds; day, month and year for a date
 */
public record Field(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        List<String> values,
        List<String> errors,
        List<Option> options) {
    /** How it is asked for. */
    public enum Kind {
        TEXT,
        /** A short text, such as a number. */
        SHORT,
        MONEY,
        AREA,
        DATE,
        SELECT,
        RADIOS,
        CHECKBOXES,
        FILE,
        HIDDEN,
        /** Whether what looks wrong is right: asked where answers are checked, and only where something does. */
        CONFIRM,
        /** Not asked at all: a heading between fields. */
        HEADING
    }

    public Field {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
        options = List.copyOf(options);
    }

    /** The same, with something more to know before it is filled in. */
    Field told(String more) {
        return new Field(kind, name, label, hint == null ? more : hint + " " + more, values, errors, options);
    }

    /** Whether somebody is asked for it. */
    public boolean isSeen() {
        return kind != Kind.HIDDEN && kind != Kind.CONFIRM && kind != Kind.HEADING;
    }

    public String fragment() {
        return (kind == Kind.CONFIRM ? Kind.CHECKBOXES : kind).name().toLowerCase(Locale.ROOT);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What explains the field, for a screen reader. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : name + "-hint ") + (errors.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The element that a link in the summary of errors leads to; null where there is nothing to see. */
    public @Nullable String target() {
        return switch (kind) {
            case DATE -> name + "-day";
            case TEXT, SHORT, MONEY, AREA, SELECT, RADIOS, CHECKBOXES, CONFIRM, FILE -> name;
            case HIDDEN, HEADING -> null;
        };
    }
}
