package daybook.command.desk;

import org.axonframework.modelling.command.AggregateLifecycle;

/** Carries a decision out on the aggregate that handles the command. */
public final class Recording {

    /** The metadata entry of a command that holds its {@link Request}. */
    public static final String REQUEST = "request";

    private Recording() {}

    /**
     * Applies the facts.
     *
     * @throws RefusedException if the decision was against it
     */
    public static void carryOut(Verdict decision) {
        switch (decision) {
            case Verdict.Accepted(var facts) -> facts.forEach(AggregateLifecycle::apply);
            case Verdict.Rejected(var refusals) -> throw new RefusedException(refusals);
        }
    }
}
