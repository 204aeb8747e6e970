package daybook.command.file;

import daybook.acts.Role;
import daybook.command.asking.Asker;
import java.util.Set;
import java.util.UUID;

/**
 * A file that somebody sent.
 *
 * @param by who, and what holds where a row does not say it itself
 * @param inOneOffice whether every row is asked for in that office, whichever office it names itself
 * @param roles in which its rows are heard
 */
record Import(UUID id, Asker by, boolean inOneOffice, Set<Role> roles, State state, int version, int failed) {

    /** How far it has come. */
    enum State {
        /** Not all of it is there yet. */
        SENDING,
        /** To be read, from the beginning. */
        WAITING,
        READING,
        /** What each row would do is known. */
        CHECKED,
        UNREADABLE,
        /** Not confirmed in time. */
        LAPSED,
        /** To be recorded. */
        CONFIRMED,
        RECORDED
    }
}
