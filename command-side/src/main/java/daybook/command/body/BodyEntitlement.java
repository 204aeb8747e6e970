package daybook.command.body;

import daybook.acts.body.BodyCommand;
import daybook.acts.body.establish.EstablishBody;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;

/** What entitles to acts about bodies. No clause can name a body as its subject, so one that names none carries them. */
final class BodyEntitlement {

    private BodyEntitlement() {}

    static Entitlement to(BodyCommand command) {
        return switch (command) {
            case EstablishBody _ -> Carriers.duty().orClause(Matter.UNNAMED);
        };
    }
}
