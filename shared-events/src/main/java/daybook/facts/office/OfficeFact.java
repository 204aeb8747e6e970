package daybook.facts.office;

import daybook.facts.Fact;
import daybook.facts.id.OfficeId;

/** What has happened to an office. */
public sealed interface OfficeFact extends Fact permits OfficeEstablished, OfficeHolderAppointed, OfficeHolderEnded {

    OfficeId office();

    @Override
    default OfficeId about() {
        return office();
    }
}
