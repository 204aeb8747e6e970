package daybook.command.account;

import daybook.acts.account.AccountCommand;
import daybook.acts.account.AccountErrand;
import daybook.acts.account.AccountNotice;
import daybook.command.asking.Request;
import daybook.command.authority.Footing;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.account.AccountFact;
import daybook.facts.authority.Authority;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a person's account. */
@AggregateRoot(type = "account")
final class AccountStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private AccountState state = AccountState.NONE;

    @CommandHandler(commandName = "account")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            AccountErrand errand,
            @MetaDataValue(Recording.REQUEST) Request request,
            Administration.Directory directory,
            Register register) {
        Recording.carryOut(decide(errand, request, directory), footing(errand, request, register));
        if (errand instanceof AccountCommand command) {
            directory.carryOut(command, request.at());
        }
    }

    @EventSourcingHandler
    void on(AccountFact fact, @Timestamp Instant at) {
        stream = fact.about().stream();
        state = state.evolve(fact, at);
    }

    /** What the program notices rests on what it says itself. */
    private static Footing footing(AccountErrand errand, Request request, Register register) {
        Authority cited = request.by().cited();
        return switch (errand) {
            case AccountCommand command ->
                AccountEntitlement.to(command).footing(command, request, register.warrant(cited));
            case AccountNotice _ ->
                new Footing(Objects.requireNonNull(cited, "A notice says by what authority it is"), List.of());
        };
    }

    private Verdict decide(AccountErrand errand, Request request, Administration.Directory directory) {
        return switch (errand) {
            case AccountCommand command -> Administration.decide(state, command, request, directory);
            case AccountNotice notice -> Noticing.decide(state, notice, request, directory);
        };
    }
}
