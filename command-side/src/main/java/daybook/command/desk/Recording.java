package daybook.command.desk;

import daybook.command.asking.Request;
import daybook.command.authority.Footing;
import daybook.command.refusal.RefusedException;
import daybook.command.refusal.Verdict;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** Carries a decision out on the aggregate that handles the command. */
public final class Recording {

    /** The metadata entry of a command that holds its {@link Request}. */
    public static final String REQUEST = "request";

    /** The metadata entry of a fact that says by what authority it was entered. */
    public static final String AUTHORITY = "authority";

    private static final String FACTS = Recording.class.getName() + ".facts";

    private Recording() {}

    /** What the act that was asked for rests on; null before it was carried out. */
    static @Nullable Authority restsOn() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(AUTHORITY) : null;
    }

    /** With all of its attribution, since what follows in the same transaction may look at who entered it. */
    private static MetaData attributed(Authority authority) {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get()
                                        .root()
                                        .getMessage()
                                        .getMetaData()
                                        .get(REQUEST)
                                instanceof Request request
                ? MetaData.from(request.by().restingOn(authority).asMetadata())
                : MetaData.with(AUTHORITY, authority.text());
    }

    /** What has been told so far in this transaction, by the act that was asked for and by what follows from it. */
    static List<Fact> facts(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(FACTS, _ -> new ArrayList<>());
    }

    /**
     * Applies the facts, each with the authority that it rests on.
     *
     * @throws RefusedException if the decision was against it, or the authority does not carry it
     */
    public static void carryOut(Verdict decision, Footing footing) {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().putIfAbsent(AUTHORITY, footing.authority()));
        var metadata = attributed(footing.authority());
        switch (footing.under(decision)) {
            case Verdict.Accepted(var facts) -> {
                facts.forEach(fact -> AggregateLifecycle.apply(fact, metadata));
                CurrentUnitOfWork.ifStarted(work -> facts(work).addAll(facts));
            }
            case Verdict.Rejected(var refusals) -> throw new RefusedException(refusals);
        }
    }
}
