package daybook.query.web.registers;

import daybook.acts.Acts;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import org.jspecify.annotations.Nullable;

/** Offers what is outstanding of a clause. Whoever may not record it reads who does. */
record FollowUps(Visit visit, Words words, Outstanding outstanding) implements Follow {

    /** The form for it; for others and for earlier positions the words alone, or nothing. */
    @Override
    public @Nullable Link after(ClauseRef ref, Clause clause) {
        Outstanding.Act next = outstanding.after(ref, clause);
        if (next == null) {
            return null;
        }
        if (visit.offers(next.act())) {
            return new Link(words.say(next.message()), next.path());
        }
        return visit.at().isNow()
                ? new Link(
                        words.say(
                                "clause.next.others",
                                words.words(Acts.of(next.act()).roles())),
                        "")
                : null;
    }
}
