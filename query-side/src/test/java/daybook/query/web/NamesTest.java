package daybook.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People read a clause by its number as it was minuted, never by what it is referred to. */
class NamesTest {

    private static final MeetingId MEETING = new MeetingId("SSOG-2008-06-17");
    private static final ClauseRef LETTERED = new ClauseRef(MEETING, "3", "4-a");
    private static final ClauseRef UNNUMBERED = new ClauseRef(MEETING, "3", "at-2");
    private static final ClauseRef UNKNOWN = new ClauseRef(MEETING, "3", "7");

    private static Clause passed(String number, @Nullable String minuted) {
        return new Clause(number, minuted, List.of(Verb.NOTE), "as minuted", List.of(), null, null, null);
    }

    private final Names names = new Names(Map.of(), Map.of(), Map.of(), new Things() {
        @Override
        public Optional<Met> meeting(MeetingId id) {
            return Optional.of(new Met("The group", "17 June 2008"));
        }

        @Override
        public Optional<Given> delegation(DelegationId id) {
            return Optional.of(new Given(LETTERED, List.of(new OfficeId("CHAIR"), new OfficeId("TREASURER"))));
        }

        @Override
        public Optional<Clause> clause(ClauseRef ref) {
            return Stream.of(passed("4-a", "4(a)"), passed("at-2", null))
                    .filter(each -> each.number().equals(ref.clause()))
                    .findFirst();
        }
    });

    @Test
    void a_clause_goes_by_its_number_as_minuted() {
        assertThat(names.clause(LETTERED)).isEqualTo("4(a) on item 3 of The group, 17 June 2008");
    }

    @Test
    void a_clause_that_was_given_no_number_goes_by_its_place() {
        assertThat(names.clause(UNNUMBERED)).isEqualTo("2 (not numbered) on item 3 of The group, 17 June 2008");
    }

    @Test
    void a_clause_that_is_not_known_goes_by_what_it_is_referred_to() {
        assertThat(names.clause(UNKNOWN)).isEqualTo("7 on item 3 of The group, 17 June 2008");
        assertThat(Names.NONE.clause(UNKNOWN)).isEqualTo(UNKNOWN.text());
    }

    @Test
    void a_delegation_goes_by_to_whom_it_was_given_and_by_which_clause() {
        var delegation = new DelegationId("SSOG-2008-06-17-3-4-a");
        assertThat(names.delegation(delegation))
                .isEqualTo("to CHAIR and TREASURER, by clause 4(a) on item 3 of The group, 17 June 2008");
        assertThat(Names.NONE.delegation(delegation)).isEqualTo("SSOG-2008-06-17-3-4-a");
    }

    @Test
    void what_entitled_somebody_is_told_by_the_number_as_minuted() {
        var at = new At(new Basis(2, null, LocalDate.of(2008, 6, 30), Basis.Asked.NOTHING), Carried.NOTHING);
        var link = new Authorities(TestWords.words(), names, at).of(new Authority.UnderClause(LETTERED));
        assertThat(link.text()).isEqualTo("clause 4(a) on item 3 of The group, 17 June 2008");
        assertThat(link.href()).contains("4-a");
    }
}
