package daybook.access;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everything that signing in needs; to be imported by whichever side serves pages or takes commands. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage
@ComponentScan
public class AccessConfiguration {
    /** What guessing costs whoever has the hashes, as a power of two: a tenth of a second each, or so. */
    static final String STRENGTH = "${daybook.passwords.strength:10}";

    /**
     * BCrypt today; each hash names its own algorithm, so that a better one can take over.
     *
     * @param strength less than usual where nothing is protected, as in tests that sign in hundreds of times
     */
    @Bean
    PasswordEncoder passwordEncoder(@Value(STRENGTH) int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
