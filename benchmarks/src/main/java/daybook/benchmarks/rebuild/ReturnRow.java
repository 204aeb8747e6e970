package daybook.benchmarks.rebuild;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A return as a stock read model would keep it: one entity, saved by its key. */
@Entity
class ReturnRow {

    @Id
    @Nullable
    String id;

    @Nullable
    String indicator;

    int number;

    @Nullable
    LocalDate until;

    @Nullable
    BigDecimal measure;

    ReturnRow() {}

    ReturnRow(String indicator, int number, LocalDate until, BigDecimal measure) {
        this.id = indicator + "/" + number;
        this.indicator = indicator;
        this.number = number;
        this.until = until;
        this.measure = measure;
    }
}
