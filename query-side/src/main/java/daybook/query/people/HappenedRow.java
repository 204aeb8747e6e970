package daybook.query.people;

import daybook.facts.account.AccountRole;
import daybook.facts.id.PersonId;
import daybook.query.projection.Index;
import daybook.query.projection.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry about somebody's account.
 *
 * @param kind the name that its kind is stored under
 * @param roles that it gives
 * @param until the end of the lock that it puts on
 */
@Index({"person", "entry desc"})
@Index({"kind", "entry desc"})
record HappenedRow(
        long entry,
        LocalDate effective,
        PersonId person,
        String kind,
        @Nullable List<AccountRole> roles,
        @Nullable Instant until,
        Instant at)
        implements Row {}
