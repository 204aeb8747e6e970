package daybook.command.refusal;

import java.util.List;

/** Carries refusals through the command bus, so that the transaction is rolled back. It has no stack trace. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(String.join(", ", refusals.stream().map(Refusal::rule).toList()), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
