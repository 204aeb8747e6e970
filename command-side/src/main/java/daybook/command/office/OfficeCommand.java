package daybook.command.office;

import daybook.command.desk.Beginning;
import daybook.facts.id.OfficeId;

/** What can be asked for about an office. */
public sealed interface OfficeCommand extends Beginning permits AppointOfficeHolder, EndOfficeHolder, EstablishOffice {

    @Override
    OfficeId office();

    @Override
    default OfficeId about() {
        return office();
    }
}
