package daybook.command.office;

import daybook.command.register.Tenures;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about an office lean on.
 *
 * @param since the day from which the office exists, or null while it does not
 */
record OfficeState(@Nullable LocalDate since, Tenures tenures) {

    static final OfficeState NONE = new OfficeState(null, Tenures.NONE);

    OfficeState evolve(OfficeFact fact) {
        return switch (fact) {
            case OfficeEstablished established -> new OfficeState(established.effective(), tenures);
            case OfficeHolderAppointed appointed -> new OfficeState(since, tenures.evolve(appointed));
            case OfficeHolderEnded ended -> new OfficeState(since, tenures.evolve(ended));
        };
    }
}
