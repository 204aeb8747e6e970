package daybook.acts;

import daybook.acts.office.OfficeCommand;
import daybook.facts.id.OfficeId;

/**
 * A command with which an administrator can begin a day book in which nobody holds an office yet, since otherwise
 * nobody could ever begin.
 */
public sealed interface Beginning extends Command permits OfficeCommand {

    /** The office that it is about. */
    OfficeId office();
}
