package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Request;

/** The one door to the day book. */
public interface Desk {

    /**
     * Records what the command asks for, or says why not. Returns when the entries have their numbers.
     *
     * @throws NotYetNumbered if it was recorded but its entries had no numbers in time; the same request, sent again,
     *     answers with them
     */
    default Outcome submit(Request request, Command command) {
        return submit(request, command, Terms.NONE);
    }

    /**
     * The same, with something to be kept in the same transaction: all of it is kept, or nothing.
     *
     * @param beside writes to the database through the current transaction; not run for a request already done
     */
    default Outcome submit(Request request, Command command, Runnable beside) {
        return submit(request, command, Terms.NONE.with(beside));
    }

    /** The same, on the terms of whoever asks. */
    Outcome submit(Request request, Command command, Terms terms);

    /** What would become of the command, had it been submitted now; nothing is recorded either way. */
    Foreseen rehearse(Request request, Command command);
}
