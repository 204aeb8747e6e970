package daybook.command.body;

import daybook.acts.body.establish.EstablishBody;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.body.BodyEstablished;
import java.time.LocalDate;

/** Decides about bodies. */
final class Bodies {

    private Bodies() {}

    static Verdict decide(BodyState state, EstablishBody command, LocalDate today) {
        return new Objections()
                .when(state.established(), () -> AlreadyInTheDayBook.of("body", command.body()))
                .blank("name", command.name())
                .when(command.powers().isEmpty(), () -> new BodyRefusal.BodyWithoutPower(command.name()))
                .future("effective", command.effective(), today)
                .orElse(() ->
                        new BodyEstablished(command.body(), command.name(), command.powers(), command.effective()));
    }
}
