package daybook.query.projection;

import java.time.LocalDate;

/**
 * A row of a projection, as a record. Everything that is said of its table comes from the record: {@code RewardOfferRow}
 * is kept in {@code reward_offer}, its components are the columns, those that may be null are so there too, and
 * {@link Key}, {@link Index} and {@link WorkedOut} say what there is besides. Rows are added and never changed.
 */
public interface Row {

    /** The entry that added it; the first component of each record. */
    long entry();

    /** The date on which that took effect; the second. */
    LocalDate effective();
}
