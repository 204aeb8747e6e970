package daybook.command.indicator;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of indicators known to Axon. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    ConfigurerModule indicatorStreams() {
        return StreamAggregate.of(IndicatorStream.class);
    }
}
