package daybook.command.body;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of bodies known to Axon. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    ConfigurerModule bodyStreams() {
        return StreamAggregate.of(BodyStream.class);
    }
}
