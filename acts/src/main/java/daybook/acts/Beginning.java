package daybook.acts;

import daybook.acts.Command;
import daybook.facts.id.OfficeId;

/**
 * A command with which an administrator can begin a day book in which nobody holds an office yet, since otherwise
 * nobody could ever begin.
 */
public interface Beginning extends Command {

    /** The office that it is about. */
    OfficeId office();
}
