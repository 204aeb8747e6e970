package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows that show how a template is filled in, which people send as they stand to see what happens. */
class ExamplesTest {

    private static Stream<Template> templates(boolean onTheOffice) {
        return Templates.ALL.stream().filter(template -> template.usual().isEmpty() == onTheOffice);
    }

    private static String authority(Template template) {
        return template.columns().stream()
                .filter(column -> column.name().equals(Template.AUTHORITY))
                .findFirst()
                .orElseThrow()
                .example();
    }

    @Test
    void what_rests_on_a_clause_a_delegation_or_an_approval_leaves_the_authority_out() {
        assertThat(templates(false).map(Template::command)).contains(GrantDelegation.class);
        assertThat(templates(false))
                .allSatisfy(template ->
                        assertThat(authority(template)).as(template.name()).isEmpty());
    }

    @Test
    void what_rests_on_the_office_shows_how_that_is_said() {
        assertThat(templates(true))
                .isNotEmpty()
                .allSatisfy(template ->
                        assertThat(authority(template)).as(template.name()).isEqualTo("office"));
    }
}
