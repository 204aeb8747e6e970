package daybook.command.register;

import com.fasterxml.jackson.annotation.JsonValue;
import daybook.facts.programme.ProgrammeFact;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a programme, as a reason names it: in words, and with its number once somebody has looked it up.
 *
 * @param place in the programme's stream, from 0; null where it has to be looked for
 * @param text in words, without its number
 */
public record EntryNamed(ProgrammeFact fact, @Nullable Integer place, String text) {

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
