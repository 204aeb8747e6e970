package daybook.acts.body;

import daybook.acts.Command;
import daybook.acts.body.establish.EstablishBody;
import daybook.facts.id.BodyId;

/** What can be asked for about a body. */
public sealed interface BodyCommand extends Command permits EstablishBody {

    BodyId body();

    @Override
    default BodyId about() {
        return body();
    }
}
