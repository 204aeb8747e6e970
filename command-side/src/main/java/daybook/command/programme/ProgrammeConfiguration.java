package daybook.command.programme;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of programmes known to Axon. */
@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    ConfigurerModule programmeStreams() {
        return StreamAggregate.of(ProgrammeStream.class);
    }
}
