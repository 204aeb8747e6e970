package daybook.command.desk;

import daybook.command.consequence.Consequences;
import daybook.command.register.Register;
import daybook.store.EntryNumbers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk before every aggregate. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    private static final Duration MOST_WAITING = Duration.ofSeconds(20);

    /** Once everything is there, since Axon's own parts are made from what the desk stands on. */
    @Bean
    SmartInitializingSingleton openedDesk(
            CommandBus commands,
            EventBus events,
            RequestBook requests,
            Register register,
            StreamPositions positions,
            Consequences consequences) {
        return () -> {
            commands.registerHandlerInterceptor(new Hearing(requests, register, positions, consequences, commands));
            events.registerDispatchInterceptor(new Stamp());
        };
    }

    @Bean
    Numbering numbering(EntryNumbers numbers) {
        return events -> awaited(numbers, events);
    }

    private static Optional<List<Long>> awaited(EntryNumbers numbers, List<UUID> events) {
        try {
            return numbers.await(events.stream().map(UUID::toString).toList(), MOST_WAITING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
