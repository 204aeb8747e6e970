package daybook.command.paper;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of papers known to Axon. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    ConfigurerModule paperStreams() {
        return StreamAggregate.of(PaperStream.class);
    }
}
