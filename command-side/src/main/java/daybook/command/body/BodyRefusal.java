package daybook.command.body;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;

/** Reasons against what is asked for about a body. */
sealed interface BodyRefusal extends Refusal {

    @LiesIn("powers")
    record BodyWithoutPower(String name) implements BodyRefusal {}
}
