package daybook.command.body;

import daybook.command.desk.Command;
import daybook.facts.id.BodyId;

/** What can be asked for about a body. */
public sealed interface BodyCommand extends Command permits EstablishBody {

    BodyId body();

    @Override
    default BodyId about() {
        return body();
    }
}
