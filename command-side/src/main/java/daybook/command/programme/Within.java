package daybook.command.programme;

import daybook.command.refusal.Refusal;
import daybook.command.refusal.Words;
import daybook.command.register.Because;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits that an amount has to keep on its day and on every later one. A reason against it says on which day it would
 * pass one, with what is entered for later, and how much would keep all of them: so much is then really taken.
 */
final class Within {

    private final Pence amount;
    private final LocalDate effective;
    private final List<Limit> limits = new ArrayList<>();
    private @Nullable Pence ceiling;

    Within(Pence amount, LocalDate effective) {
        this.amount = amount;
        this.effective = effective;
    }

    /** The reason against what passes a limit: with both as on the day that binds it. */
    interface Rule {
        Refusal refusal(
                Pence amount, Pence used, Pence limit, LocalDate bound, Because because, Pence left, String most);
    }

    /** The same where there is a limit alone: what is owed. */
    interface OwedRule {
        Refusal refusal(Pence amount, Pence owed, LocalDate bound, Because because, Pence left, String most);
    }

    private record Limit(Timeline most, Timeline used, Rule rule) {
        Timeline.Least left(LocalDate day) {
            return most.minus(used).least(day);
        }
    }

    Within limit(Timeline most, Timeline used, Rule rule) {
        limits.add(new Limit(most, used, rule));
        return this;
    }

    /** No more than is owed. */
    Within owed(Timeline owed, OwedRule rule) {
        return limit(
                owed,
                Timeline.NOTHING,
                (asked, _, then, bound, because, left, most) -> rule.refusal(asked, then, bound, because, left, most));
    }

    /** Also not more than that, which is objected to elsewhere. */
    Within atMost(Pence most) {
        ceiling = least(ceiling, most);
        return this;
    }

    /** What keeps all of them; never below nothing. */
    Pence left() {
        Pence least = ceiling;
        for (Limit limit : limits) {
            least = least(least, limit.left(effective).left());
        }
        return least == null || !least.isPositive() ? Pence.ZERO : least;
    }

    /** Those that it passes. */
    List<Refusal> against() {
        Pence left = left();
        List<Refusal> against = new ArrayList<>();
        for (Limit limit : limits) {
            Timeline.Least then = limit.left(effective);
            if (amount.compareTo(then.left()) > 0) {
                against.add(limit.rule()
                        .refusal(
                                amount,
                                limit.used().on(then.on()),
                                limit.most().on(then.on()),
                                then.on(),
                                Because.of(then.because().stream()
                                        .map(EntryText::named)
                                        .toList()),
                                left,
                                most(left)));
            }
        }
        return against;
    }

    private static Pence least(@Nullable Pence one, Pence other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    private static String most(Pence left) {
        return left.isPositive() ? "up to " + Words.of(left) : "nothing";
    }
}
