package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.facts.account.AccountRole;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void every_role_can_be_entered_and_no_entry_names_another() {
        assertThat(Arrays.stream(Role.values()).map(Role::recorded)).containsExactlyInAnyOrder(AccountRole.values());
    }
}
