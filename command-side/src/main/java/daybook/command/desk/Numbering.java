package daybook.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives the entry numbers of facts that have been committed. */
interface Numbering {

    /** The numbers in the order of the events, or nothing if they were not given in time. */
    Optional<List<Long>> await(List<UUID> events);
}
