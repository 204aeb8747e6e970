package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Role;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.id.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageRolesTest {
    @Test
    void offices_are_made_by_an_administrator_and_filled_by_a_secretary_too() {
        assertThat(PageRoles.of("/offices/new").orElseThrow()).containsExactly(Role.ADMINISTRATOR);
        assertThat(PageRoles.of("/offices/LT-CHAIR/appoint").orElseThrow())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.SECRETARY);
        assertThat(PageRoles.of("/offices/LT-CHAIR/end").orElseThrow())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.SECRETARY);
        assertThat(PageRoles.of("/offices/LT-CHAIR")).isEmpty();
    }

    @Test
    void a_page_that_needs_a_role_is_known_by_its_path() {
        assertThat(PageRoles.of("/delegations/SSOG-2007-12-13-1-9/approve").orElseThrow())
                .containsExactly(Role.APPROVER);
        assertThat(PageRoles.of("/delegations/SSOG-2007-12-13-1-9/revoke").orElseThrow())
                .containsExactly(Role.SECRETARY);
        assertThat(PageRoles.of("/delegations/new").orElseThrow()).containsExactly(Role.SECRETARY);
        assertThat(PageRoles.of("/projections")).contains(ReservedPage.PROJECTIONS.roles());
    }

    @Test
    void a_page_for_everybody_needs_no_role() {
        assertThat(PageRoles.of("/delegations/SSOG-2007-12-13-1-9")).isEmpty();
        assertThat(PageRoles.of("/")).isEmpty();
    }

    @Test
    void an_auditor_may_do_nothing_but_look() {
        assertThat(Acts.ALL).flatExtracting(Act::roles).doesNotContain(Role.AUDITOR);
        assertThat(ReservedPage.values())
                .filteredOn(page -> page.isFor(somebody(Role.AUDITOR)))
                .containsExactly(ReservedPage.PEOPLE, ReservedPage.PROJECTIONS, ReservedPage.STATE_OF_THE_BOOK);
    }

    @Test
    void one_of_several_roles_is_enough() {
        var paper = Acts.of(ReceivePaper.class);
        assertThat(paper.isFor(Set.of(Role.ADMINISTRATOR, Role.FINANCE))).isTrue();
        assertThat(paper.isFor(Set.of(Role.ADMINISTRATOR))).isFalse();
    }

    private static SignedIn somebody(Role... roles) {
        return new SignedIn(new PersonId("somebody"), "somebody", "Somebody", Set.of(roles));
    }
}
