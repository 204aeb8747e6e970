package daybook.facts.body;

import daybook.facts.Fact;
import daybook.facts.id.BodyId;

/** What has happened to a body that meets. */
public sealed interface BodyFact extends Fact permits BodyEstablished {

    BodyId body();

    @Override
    default BodyId about() {
        return body();
    }
}
