package daybook.acts;

import daybook.facts.authority.Authority;
import org.jspecify.annotations.Nullable;

/** Something that somebody asks to have recorded, in the imperative. Its {@link OpenTo} says in which roles. */
public non-sealed interface Command extends Errand {

    /**
     * The authority that the command names by itself: the clause that it carries out, or the delegation that it is
     * decided under; null for every other command.
     */
    default @Nullable Authority names() {
        return null;
    }
}
