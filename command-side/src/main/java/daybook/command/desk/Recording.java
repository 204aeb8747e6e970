package daybook.command.desk;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Carries a decision out on the aggregate that handles the command. */
public final class Recording {

    /** The metadata entry of a command that holds its {@link Request}. */
    public static final String REQUEST = "request";

    /** The metadata entry of a fact that says by what authority it was entered. */
    public static final String AUTHORITY = "authority";

    private Recording() {}

    /**
     * Applies the facts, each with the authority that it rests on.
     *
     * @throws RefusedException if the decision was against it, or the authority does not carry it
     */
    public static void carryOut(Verdict decision, Footing footing) {
        var metadata = MetaData.with(AUTHORITY, footing.authority().text());
        switch (footing.under(decision)) {
            case Verdict.Accepted(var facts) -> facts.forEach(fact -> AggregateLifecycle.apply(fact, metadata));
            case Verdict.Rejected(var refusals) -> throw new RefusedException(refusals);
        }
    }
}
