package daybook.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Axon's meters, with the names of messages and processors as tags, in the registry that everybody else uses. Left to
 * itself Axon would look for Spring Boot 3's registry and fall back on one that nobody reads.
 */
@AutoConfiguration(
        after = CompositeMeterRegistryAutoConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MetricsAutoConfiguration"
        })
class MetersAutoConfiguration {

    @Bean
    GlobalMetricRegistry axonMeters(MeterRegistry registry) {
        return new GlobalMetricRegistry(registry);
    }

    @Bean
    MetricsConfigurerModule axonMetersByName(GlobalMetricRegistry axonMeters) {
        return new MetricsConfigurerModule(axonMeters, true);
    }
}
