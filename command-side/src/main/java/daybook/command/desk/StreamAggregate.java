package daybook.command.desk;

import daybook.acts.Errand;
import daybook.store.axon.StreamRepository;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Makes an aggregate of a class known to Axon: commands find it by the stream of the thing that they are about. */
public final class StreamAggregate {

    private StreamAggregate() {}

    public static ConfigurerModule of(Class<?> aggregate) {
        return new Known(aggregate);
    }

    /** What makes an aggregate known; it tells which, for whoever hears commands without recording them. */
    public record Known(Class<?> aggregate) implements ConfigurerModule {
        @Override
        public void configureModule(Configurer configurer) {
            configurer.configureAggregate(configuration(aggregate));
        }

        private static <T> AggregateConfigurer<T> configuration(Class<T> aggregate) {
            return AggregateConfigurer.defaultConfiguration(aggregate)
                    .configureRepository(axon -> StreamRepository.of(aggregate, axon))
                    .configureCommandTargetResolver(_ -> StreamAggregate::target);
        }
    }

    /** The aggregate that the command is for, in whatever version it is. */
    static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Errand) message.getPayload()).about().stream(), null);
    }
}
