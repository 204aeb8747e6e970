package daybook.command.authority;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Words;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What entitles to an act: the authority that it rests on where none is cited, and which others carry it. Each family of
 * commands has a table that gives it for every one of them.
 */
public interface Entitlement {

    /** The authority that the act rests on where none is cited. */
    Authority usual();

    /** What stands against resting the act on what is cited. */
    List<Refusal> against(Cited cited);

    /**
     * What the act rests on as it was asked for. What is usual carries it by itself.
     *
     * @param warrant what stands behind the authority that is cited; null if none is, or the day book does not know it
     */
    default Footing footing(Command command, Request request, @Nullable Warrant warrant) {
        Authority cited = request.by().cited();
        if (cited == null || cited.equals(usual())) {
            return new Footing(usual(), List.of());
        }
        if (warrant == null) {
            return new Footing(
                    cited, List.of(new CommonRefusal.NotInTheDayBook("authority", "authority", cited.text())));
        }
        var office = Objects.requireNonNull(request.by().office(), "Nobody is heard who asks in no office");
        return new Footing(cited, against(new Cited(Words.of(command), warrant, usual(), office, request.today())));
    }
}
