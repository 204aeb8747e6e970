package daybook.command.body;

import daybook.command.desk.Refusal;

/** Reasons against what is asked for about a body. */
sealed interface BodyRefusal extends Refusal {

    record BodyWithoutPower(String name) implements BodyRefusal {
        @Override
        public String field() {
            return "powers";
        }
    }
}
