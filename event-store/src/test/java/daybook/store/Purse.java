package daybook.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An aggregate that holds what it decides on in a record, and counts what all of them are told. */
class Purse {

    record Fill(@TargetAggregateIdentifier String id, int amount) {}

    /** @param fails whether it goes wrong once the event is applied */
    record Pay(@TargetAggregateIdentifier String id, int amount, boolean fails) {}

    record Filled(String id, int amount) {}

    record Paid(int amount) {}

    record Inside(int amount) {}

    static final class Empty extends RuntimeException {}

    static final class WentWrong extends RuntimeException {}

    static final AtomicInteger TOLD = new AtomicInteger();

    @AggregateIdentifier
    private String id;

    private Inside inside = new Inside(0);

    Purse() {}

    @CommandHandler
    Purse(Fill command) {
        apply(new Filled(command.id(), command.amount()));
    }

    @CommandHandler
    void pay(Pay command) {
        if (command.amount() > inside.amount()) {
            throw new Empty();
        }
        apply(new Paid(command.amount()));
        if (command.fails()) {
            throw new WentWrong();
        }
    }

    @EventSourcingHandler
    void on(Filled event) {
        TOLD.incrementAndGet();
        id = event.id();
        inside = new Inside(event.amount());
    }

    @EventSourcingHandler
    void on(Paid event) {
        TOLD.incrementAndGet();
        inside = new Inside(inside.amount() - event.amount());
    }
}
