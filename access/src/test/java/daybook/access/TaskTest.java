package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskTest {
    @Test
    void offices_are_made_by_an_administrator_and_filled_by_a_secretary_too() {
        assertThat(Task.at("/offices/new").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(Task.at("/offices/LT-CHAIR/appoint").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.SECRETARY);
        assertThat(Task.at("/offices/LT-CHAIR/end")).contains(Task.END_HOLDER);
        assertThat(Task.at("/offices/LT-CHAIR")).isEmpty();
    }

    @Test
    void a_page_that_needs_a_role_is_known_by_its_path() {
        assertThat(Task.at("/delegations/SSOG-2007-12-13-1-9/approve")).contains(Task.APPROVE_UNDER_DELEGATION);
        assertThat(Task.at("/delegations/SSOG-2007-12-13-1-9/revoke")).contains(Task.REVOKE_DELEGATION);
        assertThat(Task.at("/delegations/new")).contains(Task.GRANT_DELEGATION);
        assertThat(Task.at("/projections")).contains(Task.SEE_PROJECTIONS);
    }

    @Test
    void a_page_for_everybody_is_no_task() {
        assertThat(Task.at("/delegations/SSOG-2007-12-13-1-9")).isEmpty();
        assertThat(Task.at("/")).isEmpty();
    }

    @Test
    void an_auditor_may_do_nothing_but_look() {
        assertThat(Task.values())
                .filteredOn(task -> task.isFor(somebody(Role.AUDITOR)))
                .containsExactly(Task.SEE_PEOPLE, Task.SEE_PROJECTIONS);
    }

    @Test
    void one_of_several_roles_is_enough() {
        assertThat(Task.RECEIVE_PAPER.isFor(somebody(Role.ADMINISTRATOR, Role.FINANCE)))
                .isTrue();
        assertThat(Task.RECEIVE_PAPER.isFor(somebody(Role.ADMINISTRATOR))).isFalse();
    }

    private static SignedIn somebody(Role... roles) {
        return new SignedIn(new PersonId("somebody"), "somebody", "Somebody", Set.of(roles));
    }
}
