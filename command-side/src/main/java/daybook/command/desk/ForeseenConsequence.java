package daybook.command.desk;

import daybook.command.consequence.Consequence;
import daybook.facts.Fact;
import java.util.List;

/**
 * Something that a request would bring about.
 *
 * @param facts what would be entered by it; none where nothing can be
 */
public record ForeseenConsequence(Consequence consequence, List<Fact> facts) {

    public ForeseenConsequence {
        facts = List.copyOf(facts);
    }
}
