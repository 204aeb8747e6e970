package daybook.query.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a decision under a delegation and the delegation's being taken back stand to each other. */
public enum Revoked {
    /** The decision was entered once the delegation had been taken back, with a day before that. */
    ENTERED_LATER,
    /** The delegation was taken back with effect from before the decision, which had been entered by then. */
    TAKEN_BACK_BEFORE;

    /**
     * @param revocation null where the delegation was not taken back
     * @return null where there is nothing to be told
     */
    public static @Nullable Revoked of(@Nullable Revocation revocation, LocalDate effective, long entry) {
        return revocation == null ? null : of(revocation.on(), revocation.entry(), effective, entry);
    }

    /**
     * @param on the day from which the delegation was taken back
     * @param taken the entry that took it back
     * @return null where there is nothing to be told
     */
    public static @Nullable Revoked of(LocalDate on, long taken, LocalDate effective, long entry) {
        if (entry > taken) {
            return ENTERED_LATER;
        }
        return effective.isBefore(on) ? null : TAKEN_BACK_BEFORE;
    }
}
