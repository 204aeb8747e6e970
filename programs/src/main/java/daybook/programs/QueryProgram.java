package daybook.programs;

import daybook.access.AccessConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Answers GET: pages, queries and the projections behind them. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("daybook.query")
@Import(AccessConfiguration.class)
class QueryProgram {}
