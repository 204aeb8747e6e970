package daybook.query.daybook;

import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.query.projection.Index;
import daybook.query.projection.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By what an entry can be looked for. */
@Index(value = "entry", unique = true)
@Index({"stream", "entry"})
record EntryRow(
        long entry,
        LocalDate effective,
        Instant recordedAt,
        String stream,
        String type,
        PersonId person,
        @Nullable OfficeId office,
        Authority authority,
        @Nullable PaperId paper)
        implements Row {}
