package daybook.command.indicatorset;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of indicator sets known to Axon. */
@Configuration(proxyBeanMethods = false)
class IndicatorSetConfiguration {

    @Bean
    ConfigurerModule indicatorSetStreams() {
        return StreamAggregate.of(IndicatorSetStream.class);
    }
}
