package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
    @Test
    void capitals_and_blanks_around_it_do_not_matter() {
        assertThat(Username.normalised("  Finance ")).isEqualTo("finance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a\u0000", "a'; drop table access.account; --", "é"})
    void what_the_database_should_never_be_asked_is_no_username(String typed) {
        assertThat(Username.isWellFormed(typed)).isFalse();
    }

    @Test
    void sixty_four_characters_are_the_most() {
        assertThat(Username.isWellFormed("a".repeat(64))).isTrue();
        assertThat(Username.isWellFormed("a".repeat(65))).isFalse();
    }
}
