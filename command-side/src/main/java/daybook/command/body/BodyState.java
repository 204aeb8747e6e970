package daybook.command.body;

import daybook.facts.body.BodyEstablished;
import daybook.facts.body.BodyFact;

/** What decisions about a body lean on. */
record BodyState(boolean established) {

    static final BodyState NONE = new BodyState(false);

    BodyState evolve(BodyFact fact) {
        return switch (fact) {
            case BodyEstablished _ -> new BodyState(true);
        };
    }
}
