package daybook.command.delegation;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of delegations known to Axon. */
@Configuration(proxyBeanMethods = false)
class DelegationConfiguration {

    @Bean
    ConfigurerModule delegationStreams() {
        return StreamAggregate.of(DelegationStream.class);
    }
}
