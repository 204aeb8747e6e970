package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.consequence.Consequence;
import daybook.command.consequence.Consequences;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import daybook.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hears what follows from an act: each by its own aggregate, in a unit of work within that of the act, so that there is
 * one transaction, one append and one receipt.
 */
final class Following implements Consequences.Within {

    /** The metadata entry of a command that follows from another. */
    static final String WITHIN = "within";

    private static final String FORESEEN = Following.class.getName();

    private final CommandBus commands;
    private final List<Consequence> followed = new ArrayList<>();
    private final List<List<Fact>> facts = new ArrayList<>();

    Following(CommandBus commands) {
        this.commands = commands;
    }

    /** What would be brought about by the act that is being rehearsed. */
    static List<ForeseenConsequence> foreseen() {
        return CurrentUnitOfWork.get().root().getOrDefaultResource(FORESEEN, List.of());
    }

    @Override
    public void follows(Consequence consequence) {
        followed.add(consequence);
        facts.add(List.of());
    }

    @Override
    public List<Refusal> hear(Request request, Command command) {
        UnitOfWork<?> whole = CurrentUnitOfWork.get();
        int before = Recording.facts(whole).size();
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Recording.REQUEST, request, WITHIN, true)), Addressee.of(command));
        var callback = new FutureCallback<Command, Object>();
        commands.dispatch(message, callback);
        Throwable failure = callback.getResult()
                .optionalExceptionResult()
                .map(Throwable.class::cast)
                .orElse(null);
        List<Fact> told = Recording.facts(whole);
        facts.set(facts.size() - 1, List.copyOf(told.subList(before, told.size())));
        return switch (failure) {
            case null -> List.of();
            case RefusedException refused -> refused.refusals();
            case RuntimeException other -> throw other;
            case Throwable other -> throw new IllegalStateException("The command could not be handled", other);
        };
    }

    /** Remembers what followed for whoever only rehearses. */
    void remember() {
        List<ForeseenConsequence> all = new ArrayList<>();
        for (int place = 0; place < followed.size(); place++) {
            all.add(new ForeseenConsequence(followed.get(place), facts.get(place)));
        }
        CurrentUnitOfWork.get().root().resources().put(FORESEEN, List.copyOf(all));
    }
}
