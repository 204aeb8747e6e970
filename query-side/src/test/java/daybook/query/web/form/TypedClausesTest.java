package daybook.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.query.web.Names;
import org.junit.jupiter.api.Test;

/** What a form brings about is told by the numbers that were typed, before any of it is recorded. */
class TypedClausesTest {

    private static final MeetingId MEETING = new MeetingId("SSOG-2008-06-17");

    @Test
    void a_clause_about_to_be_recorded_goes_by_the_number_typed_for_it() {
        var names = TypedClauses.beside(Names.NONE, number -> number.equals("4-a") ? "4(a)" : "");
        assertThat(names.number(new ClauseRef(MEETING, "3", "4-a"))).isEqualTo("4(a)");
        assertThat(names.number(new ClauseRef(MEETING, "3", "at-2"))).isEqualTo("2 (not numbered)");
    }
}
