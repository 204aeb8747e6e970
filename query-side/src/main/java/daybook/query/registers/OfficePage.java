package daybook.query.registers;

import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One office and everybody who has held it.
 *
 * @param tenures the latest first
 */
public record OfficePage(Basis basis, OfficeLine office, List<Tenure> tenures) {

    /**
     * Somebody's time in the office.
     *
     * @param to the last day of it; null while it goes on
     * @param entry that says when it began
     * @param endEntry that says when it ended; null while it goes on
     */
    public record Tenure(
            PersonId person,
            LocalDate from,
            @Nullable LocalDate to,
            long entry,
            @Nullable Long endEntry) {}
}
