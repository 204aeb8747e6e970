package daybook.command.office;

import daybook.acts.office.OfficeCommand;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;

/** What entitles to acts about offices. No clause can name an office as its subject, so one that names none carries them. */
final class OfficeEntitlement {

    private OfficeEntitlement() {}

    static Entitlement to(OfficeCommand command) {
        return switch (command) {
            case EstablishOffice _, AppointOfficeHolder _, EndOfficeHolder _ ->
                Carriers.duty().orClause(Matter.UNNAMED);
        };
    }
}
