package daybook.query.web;

import daybook.access.outage.Outage;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;

/** What is read is rows that entries gave, one for each: where one is missing or there twice, nothing of ours expects it. */
final class RowsDoNotFit {

    private static final Logger LOG = LoggerFactory.getLogger(RowsDoNotFit.class);

    private static final List<Class<? extends Exception>> UNEXPECTED = List.of(
            IncorrectResultSizeDataAccessException.class,
            NoSuchElementException.class,
            IndexOutOfBoundsException.class,
            NullPointerException.class,
            IllegalStateException.class,
            IllegalArgumentException.class,
            ArithmeticException.class);

    private RowsDoNotFit() {}

    /**
     * That a failure to read comes from that; null if it comes from something else. What is only caused by one of these,
     * as an address that cannot be read, is answered elsewhere. The watch is not told: it holds the rows against the
     * entries by itself, and knows which.
     */
    static @Nullable DoesNotAddUp in(Exception failure, String address) {
        DoesNotAddUp known = DoesNotAddUp.in(failure);
        if (known != null) {
            return known;
        }
        if (Outage.of(failure) != null || UNEXPECTED.stream().noneMatch(kind -> kind.isInstance(failure))) {
            return null;
        }
        LOG.error("{} could not be made of the rows that are there", address, failure);
        return new DoesNotAddUp(Finding.of(
                FindingKind.ROWS_DIFFER,
                "a row that it is made of is missing or there twice, or Daybook itself has a fault here",
                failure.getClass().getSimpleName()));
    }
}
