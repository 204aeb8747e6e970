package daybook.wiring;

import java.util.HashMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One kind of transaction for Axon and everybody else. Axon's own configuration waits for classes that Spring Boot 4 has
 * under other names, and without this it might quietly run without transactions.
 */
@AutoConfiguration(
        after = DataSourceTransactionManagerAutoConfiguration.class,
        afterName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
        before = FlywayAutoConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        })
class TransactionsAutoConfiguration {

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * Migrations run as the database's owner ({@code spring.flyway.user}) and grant to {@code app_role}, which is
     * whoever the application signs in as.
     */
    @Bean
    FlywayConfigurationCustomizer grantsToTheApplication(JdbcConnectionDetails application) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.putIfAbsent("app_role", ApplicationLogin.user(application));
            flyway.placeholders(placeholders);
        };
    }
}
