package daybook.query.web.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param chosen whether its few values are offered to choose from
 * @param named whether its cells name their rows
 * @param style of its cells, beside what its kind asks for
 * @param href where its heading leads; null where it leads nowhere but to another order of the rows
 */
public record Column(
        String heading,
        Kind kind,
        boolean chosen,
        Naming named,
        String style,
        @Nullable String href) {

    /** What its cells hold, where they hold anything that can be told. */
    public enum Kind {
        WORDS,
        DAY,
        MOMENT,
        /** Numbers that things go by, which stand like words. */
        NUMBER,
        /** Numbers that stand below each other like amounts. */
        COUNT,
        MONEY,
        MEASURE,
        SHARE,
        /** Nothing but what can be done. */
        ACTS;

        /** Whether they are read from the right. */
        public boolean isFigure() {
            return switch (this) {
                case COUNT, MONEY, MEASURE, SHARE -> true;
                case WORDS, DAY, MOMENT, NUMBER, ACTS -> false;
            };
        }
    }

    /** Whether its cells name their rows, and how loudly. */
    public enum Naming {
        NOTHING,
        BOLD,
        REGULAR
    }

    public static Column of(String heading, Kind kind) {
        return new Column(heading, kind, false, Naming.NOTHING, "", null);
    }

    public static Column words(String heading) {
        return of(heading, Kind.WORDS);
    }

    public static Column days(String heading) {
        return of(heading, Kind.DAY);
    }

    public static Column moments(String heading) {
        return of(heading, Kind.MOMENT);
    }

    public static Column numbers(String heading) {
        return of(heading, Kind.NUMBER);
    }

    public static Column counts(String heading) {
        return of(heading, Kind.COUNT);
    }

    public static Column money(String heading) {
        return of(heading, Kind.MONEY);
    }

    public static Column measures(String heading) {
        return of(heading, Kind.MEASURE);
    }

    public static Column shares(String heading) {
        return of(heading, Kind.SHARE);
    }

    public static Column acts(String heading) {
        return of(heading, Kind.ACTS);
    }

    public Column chosenFrom() {
        return new Column(heading, kind, true, named, style, href);
    }

    /** Its cells name their rows. */
    public Column naming() {
        return new Column(heading, kind, chosen, Naming.BOLD, style, href);
    }

    /** Its cells name their rows, in letters like all others. */
    public Column namingQuietly() {
        return new Column(heading, kind, chosen, Naming.REGULAR, style, href);
    }

    public Column styled(String newStyle) {
        return new Column(heading, kind, chosen, named, newStyle, href);
    }

    public Column leadingTo(String address) {
        return new Column(heading, kind, chosen, named, style, address);
    }

    /** Whether the rows can be put in the order of its cells. */
    boolean isSorted() {
        return kind != Kind.ACTS && href == null && !heading.isBlank();
    }
}
