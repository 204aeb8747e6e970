package daybook.command.consequence;

import daybook.acts.Command;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.facts.meeting.Subject;
import java.util.List;
import java.util.Set;

/** Knows what an act brings about in other streams. */
public interface Consequential {

    /** The act whose consequences these are. */
    Class<? extends Command> act();

    /** How many places it has from which something can follow: of a resolution, its clauses. */
    int places(Command command);

    /** What it may decide about; nobody else decides about any of it meanwhile. */
    Set<Subject> matters(Command command);

    /**
     * What follows from one of its places. To be asked when the act itself, and what follows from the places before, are
     * in the register already.
     *
     * @param place from 0
     */
    List<Consequence> of(Command command, int place, Register register);

    /** What is told of all that was said against it, place by place. */
    default List<Refusal> told(Command command, List<Refusal> against, Register register) {
        return against;
    }

    /** The reason against what follows from a place, said where the act itself was told it. */
    Refusal at(Command command, int place, Refusal against);
}
