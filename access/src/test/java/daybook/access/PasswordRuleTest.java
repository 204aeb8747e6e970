package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.PasswordRule.Fault;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> OWN = List.of("harbourmaster", "Daybook");

    @ParameterizedTest
    @ValueSource(strings = {"kettle marble ferns", "the heron eats no toast", "Tr8$kq.wz!mmpl0", "ключ чайник мрамор"})
    void long_and_unusual_will_do_whatever_it_is_made_of(String password) {
        assertThat(PasswordRule.against(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123!",
                "aaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop12",
                "letmeinletmein",
                "harbourmaster",
                "harbourmaster1",
                "abcabcabcabc"
            })
    void what_is_tried_first_will_not(String password) {
        assertThat(PasswordRule.against(password, OWN)).contains(Fault.EASILY_GUESSED);
    }

    @Test
    void short_and_overlong_ones_will_not() {
        assertThat(PasswordRule.against("", OWN)).contains(Fault.TOO_SHORT);
        assertThat(PasswordRule.against("x7!kq.wz!mm", OWN)).contains(Fault.TOO_SHORT);
        assertThat(PasswordRule.against("é".repeat(37), OWN)).contains(Fault.TOO_LONG);
    }

    @Test
    void a_password_for_one_use_would_do_itself() {
        assertThat(PasswordRule.against(OneTimePassword.make(), OWN)).isEmpty();
    }

    @Property(tries = 200)
    void anything_at_all_gets_an_answer(@ForAll @StringLength(max = 100) String password) {
        assertThat(PasswordRule.against(password, OWN)).isNotNull();
    }
}
