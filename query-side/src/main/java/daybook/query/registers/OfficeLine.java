package daybook.query.registers;

import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office and those who hold it on the basis. */
public record OfficeLine(
        OfficeId office, String title, @Nullable BodyId body, List<Holder> holders, long entry) {

    /** Who holds it. */
    public record Holder(PersonId person, LocalDate since, long entry) {}
}
