package daybook.facts.mistake;

import daybook.facts.Fact;
import daybook.facts.id.Id;

/** What had been recorded by mistake was put right, in the stream of the thing that it was recorded about. */
public sealed interface MistakeFact extends Fact permits EntryWithdrawn, NameCorrected {

    /** The stream of the thing: {@code meeting:SSOG-2007-12-13}. */
    String thing();

    @Override
    default Id about() {
        return Id.ofStream(thing());
    }
}
