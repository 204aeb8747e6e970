package daybook.command.example;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Question;
import daybook.acts.kind.Text;
import java.util.stream.Stream;

/** A text that an act is told in, and how long it may be. */
public record Limited(Act act, Question question, int most) {

    /** Every one of every act. */
    public static Stream<Limited> all() {
        return Acts.ALL.stream()
                .flatMap(act -> act.questions().stream()
                        .filter(asked -> asked.kind() instanceof Text)
                        .map(asked -> new Limited(act, asked, ((Text) asked.kind()).most())));
    }

    /** One character more than there may be. */
    public String tooLong() {
        return "x".repeat(most + 1);
    }

    @Override
    public String toString() {
        return act.name() + " " + question.name();
    }
}
