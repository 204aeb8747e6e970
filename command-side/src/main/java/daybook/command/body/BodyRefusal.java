package daybook.command.body;

import daybook.command.desk.LiesIn;
import daybook.command.desk.Refusal;

/** Reasons against what is asked for about a body. */
sealed interface BodyRefusal extends Refusal {

    @LiesIn("powers")
    record BodyWithoutPower(String name) implements BodyRefusal {}
}
