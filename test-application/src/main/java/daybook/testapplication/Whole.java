package daybook.testapplication;

import daybook.access.AccessConfiguration;
import daybook.access.Accounts;
import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.command.CommandConfiguration;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Both sides in one process, on the database that the settings name, with one account that may do everything. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("daybook.query")
@Import({AccessConfiguration.class, CommandConfiguration.class})
public class Whole {

    static final String ACCOUNT = "everything";

    /** Starts it as a process of its own. */
    public static void main(String[] arguments) {
        SpringApplication.run(Whole.class, arguments);
    }

    /** Before the first page is answered, so that whoever gets one can sign in as well. */
    @Bean
    SmartInitializingSingleton account(
            Accounts accounts,
            ApiTokens tokens,
            @Value("${testapplication.password}") String password,
            @Value("${testapplication.token}") String token) {
        return () -> {
            var everything = new SignedIn(new PersonId(ACCOUNT), ACCOUNT, "Everything", EnumSet.allOf(Role.class));
            accounts.create(ACCOUNT, everything.person(), everything.displayName(), everything.roles(), password);
            if (!tokens.isKnown(new Secret(token))) {
                var now = Instant.now();
                var expires = now.plus(Duration.ofDays(1));
                tokens.issue(
                        everything, UUID.randomUUID(), "load", everything.roles(), new Secret(token), now, expires);
            }
        };
    }
}
