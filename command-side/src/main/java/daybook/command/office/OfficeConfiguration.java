package daybook.command.office;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of offices known to Axon. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    ConfigurerModule officeStreams() {
        return StreamAggregate.of(OfficeStream.class);
    }
}
