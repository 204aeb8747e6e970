package daybook.acts.office;

import daybook.acts.Beginning;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.facts.id.OfficeId;

/** What can be asked for about an office. */
public sealed interface OfficeCommand extends Beginning permits EstablishOffice, AppointOfficeHolder, EndOfficeHolder {

    @Override
    OfficeId office();

    @Override
    default OfficeId about() {
        return office();
    }
}
