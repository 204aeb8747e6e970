package daybook.command.desk;

import daybook.command.asking.Request;
import daybook.command.authority.Footing;
import daybook.command.refusal.RefusedException;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** Carries a decision out on the aggregate that handles the command. */
public final class Recording {

    /** The metadata entry of a command that holds its {@link Request}. */
    public static final String REQUEST = "request";

    /** The metadata entry of a fact that says by what authority it was entered. */
    public static final String AUTHORITY = "authority";

    private Recording() {}

    /** What the decision that has just been carried out rests on; null if there was none. */
    static @Nullable Authority restsOn() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(AUTHORITY) : null;
    }

    /**
     * Applies the facts, each with the authority that it rests on.
     *
     * @throws RefusedException if the decision was against it, or the authority does not carry it
     */
    public static void carryOut(Verdict decision, Footing footing) {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(AUTHORITY, footing.authority()));
        var metadata = MetaData.with(AUTHORITY, footing.authority().text());
        switch (footing.under(decision)) {
            case Verdict.Accepted(var facts) -> facts.forEach(fact -> AggregateLifecycle.apply(fact, metadata));
            case Verdict.Rejected(var refusals) -> throw new RefusedException(refusals);
        }
    }
}
