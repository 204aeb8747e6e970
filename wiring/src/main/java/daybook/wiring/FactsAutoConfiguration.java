package daybook.wiring;

import daybook.facts.json.FactSerializer;
import daybook.facts.json.Upcasters;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** How Axon writes facts down and reads them back, and that no handler's failure is passed over. */
@AutoConfiguration(before = {AxonAutoConfiguration.class, InfraConfiguration.class})
class FactsAutoConfiguration {

    /** For tokens and whatever else is neither event nor message. */
    @Bean
    @Primary
    Serializer factSerializer() {
        return FactSerializer.create();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer factSerializer) {
        return factSerializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer factSerializer) {
        return factSerializer;
    }

    @Bean
    EventUpcasterChain upcasters() {
        return Upcasters.chain();
    }

    /** Axon's own default logs the error and skips the event. Here a processor stops at it, and its health says so. */
    @Bean
    ConfigurerModule noEventIsSkipped() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }
}
