package daybook.query.web.borrowing;

import daybook.query.borrowing.Movement;
import daybook.query.borrowing.Movement.Kind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which lines: {@code all}, {@code drawn}, {@code all:R03} or {@code drawn:R03}. */
record StatementChoice(@Nullable Kind act, @Nullable String investment) {
    static final StatementChoice ALL = new StatementChoice(null, null);

    static Optional<StatementChoice> parse(String of) {
        int colon = of.indexOf(':');
        String kind = colon < 0 ? of : of.substring(0, colon);
        String investment = colon < 0 ? null : of.substring(colon + 1);
        return kind.equals("all")
                ? Optional.of(new StatementChoice(null, investment))
                : Arrays.stream(Kind.values())
                        .filter(act -> act.text().equals(kind))
                        .findFirst()
                        .map(act -> new StatementChoice(act, investment));
    }

    boolean takes(Movement movement) {
        return (act == null || act == movement.act())
                && (investment == null
                        || movement.proposal() != null
                                && investment.equals(movement.proposal().value()));
    }
}
