package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class PasswordStrengthTest {

    private final AccessConfiguration access = new AccessConfiguration();

    @Test
    void is_bcrypts_usual_one_unless_somebody_says_otherwise() {
        int usual = Integer.parseInt(new StandardEnvironment().resolvePlaceholders(AccessConfiguration.STRENGTH));
        assertThat(access.passwordEncoder(usual).encode("kettle marble ferns")).startsWith("{bcrypt}$2a$10$");
    }

    @Test
    void of_a_hash_may_be_another_than_that_of_new_ones() {
        String before = access.passwordEncoder(4).encode("kettle marble ferns");
        assertThat(access.passwordEncoder(10).matches("kettle marble ferns", before))
                .isTrue();
        assertThat(access.passwordEncoder(10).upgradeEncoding(before)).isTrue();
    }
}
