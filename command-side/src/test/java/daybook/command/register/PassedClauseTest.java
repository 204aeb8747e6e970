package daybook.command.register;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Refusals name a clause as people read it. */
class PassedClauseTest {

    private static PassedClause passed(String number, @Nullable String minuted) {
        return new PassedClause(
                ref(GROUP, "2007-12-13", number),
                new Clause(number, minuted, List.of(Verb.NOTE), "as minuted", List.of(), null, null, null),
                GROUP,
                Set.of(),
                day("2007-12-13"));
    }

    @Test
    void a_clause_is_named_by_its_number_as_minuted_or_by_its_place() {
        assertThat(passed("4-a", "4(a)").text()).isEqualTo("GROUP-2007-12-13/4/4(a)");
        assertThat(passed("at-2", null).text()).isEqualTo("GROUP-2007-12-13/4/2");
        assertThat(passed("1", "1").text()).isEqualTo(passed("1", "1").ref().text());
    }
}
