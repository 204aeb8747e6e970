package daybook.query.web.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.query.web.Link;
import org.jspecify.annotations.Nullable;

/** What a clause leads to that has not been recorded yet. */
interface Follow {
    Follow NOTHING = (_, _) -> null;

    /**
     * The form for it, with the clause chosen; for a reader who may not record it a link that leads nowhere and says who
     * does. Null where nothing follows.
     */
    @Nullable
    Link after(ClauseRef ref, Clause clause);
}
