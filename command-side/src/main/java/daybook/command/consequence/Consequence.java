package daybook.command.consequence;

import daybook.acts.Command;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;

/** What follows from a clause that is being recorded, or from its withdrawal. */
public sealed interface Consequence {

    /** The clause that it follows from. */
    ClauseRef clause();

    /** It is carried out at once, by the authority of the clause. */
    record Act(ClauseRef clause, Command command) implements Consequence {}

    /**
     * What followed from the clause is taken back with it, whoever may do that alone.
     *
     * @param fact what was entered
     */
    record TakenBack(ClauseRef clause, Fact fact, Command command) implements Consequence {}

    /** It cannot be carried out by what was said: this act is outstanding. */
    record Outstanding(ClauseRef clause, Class<? extends Command> act) implements Consequence {}

    /** Its body has decided about the matter before; what this clause changes, somebody has to say. */
    record DecidedBefore(ClauseRef clause) implements Consequence {}

    /** Its body may not do that of its own right, so that it stays words. */
    record BeyondPowers(ClauseRef clause) implements Consequence {}
}
