package daybook.query.projection;

import java.util.Locale;

/** The projections there are. */
public enum ProjectionName {
    BORROWING,
    DAYBOOK,
    PEOPLE,
    REGISTERS,
    SCORECARD,
    SEARCH,
    TRAIL;

    /** As it is written in addresses, metrics and the database: {@code scorecard}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
