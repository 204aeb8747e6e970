package daybook.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;

/** The smallest aggregate that decides something: what is spent may not exceed the cap. */
class Ledger {

    record Open(@TargetAggregateIdentifier String id, int cap) {}

    record Spend(@TargetAggregateIdentifier String id, int amount) {}

    record Opened(String id, int cap) {}

    /** Revision 2 has a purpose; revision 1 had none. */
    @Revision("2")
    record Spent(int amount, String purpose) {}

    static final class OverTheCap extends RuntimeException {}

    @AggregateIdentifier
    private String id;

    private int left;

    Ledger() {}

    @CommandHandler
    Ledger(Open command) {
        apply(new Opened(command.id(), command.cap()));
    }

    @CommandHandler
    void spend(Spend command) {
        if (command.amount() > left) {
            throw new OverTheCap();
        }
        apply(new Spent(command.amount(), "as told"));
    }

    @EventSourcingHandler
    void on(Opened event) {
        id = event.id();
        left = event.cap();
    }

    @EventSourcingHandler
    void on(Spent event) {
        left -= event.amount();
    }
}
