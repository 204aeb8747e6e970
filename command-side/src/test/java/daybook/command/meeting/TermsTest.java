package daybook.command.meeting;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.Reuse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Clause DELEGATES = clause("1", Verb.DELEGATE, THE_PROPOSAL, null);

    private static HandedOn to(String clause, OfficeId... offices) {
        return new HandedOn(clause, List.of(offices), List.of(), null, List.of(), null);
    }

    private static TargetResolved target(String clause) {
        return new TargetResolved(clause, new TargetKey(TargetKind.REWARD, day("2009-03-31")), measure("75"), null);
    }

    private static List<String> against(Clause clause, List<HandedOn> handedOn, List<TargetResolved> targets) {
        return rules(Terms.objections(new RecordResolution(
                ref(GROUP, "2007-12-13", "1").meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause),
                handedOn,
                targets)));
    }

    @Test
    void what_is_said_beside_a_clause_belongs_to_one_that_is_there() {
        assertThat(against(DELEGATES, List.of(to("2", OFFICE)), List.of())).containsExactly("terms-of-no-clause");
        assertThat(against(DELEGATES, List.of(), List.of(target("2")))).containsExactly("terms-of-no-clause");
    }

    @Test
    void only_a_clause_that_delegates_hands_on() {
        assertThat(against(clause("1", Verb.NOTE, THE_PROPOSAL, null), List.of(to("1", OFFICE)), List.of()))
                .containsExactly("terms-of-another-verb");
    }

    /** Which of the two is meant nobody knows; that they have one number is refused for itself, where the second stands. */
    @Test
    void while_two_clauses_have_one_number_nothing_is_said_against_what_is_said_beside_them() {
        assertThat(Terms.objections(new RecordResolution(
                        ref(GROUP, "2007-12-13", "1").meeting(),
                        "4",
                        "Item",
                        null,
                        ResolutionBasis.ASSUMED,
                        List.of(clause("1", Verb.NOTE, THE_PROPOSAL, null), DELEGATES),
                        List.of(to("1", OFFICE)),
                        List.of())))
                .isEmpty();
    }

    @Test
    void it_is_said_once() {
        assertThat(against(DELEGATES, List.of(to("1", OFFICE), to("1", OFFICE)), List.of()))
                .containsExactly("terms-twice");
    }

    @Test
    void a_clause_about_nothing_hands_nothing_on() {
        assertThat(against(clause("1", Verb.DELEGATE, null, null), List.of(to("1", OFFICE)), List.of()))
                .containsExactly("handed-on-about-nothing");
    }

    @Test
    void what_is_no_money_is_handed_on_in_words_where_the_clause_is_about_nothing() {
        var signature = new HandedOn("1", "to sign the agreement", List.of(OFFICE), List.of(), null, List.of(), null);
        assertThat(against(clause("1", Verb.DELEGATE, null, null), List.of(signature), List.of()))
                .isEmpty();
        assertThat(against(clause("1", Verb.DELEGATE, null, null), List.of(wordless(" ")), List.of()))
                .containsExactly("handed-on-about-nothing");
    }

    private static HandedOn wordless(String matter) {
        return new HandedOn("1", matter, List.of(OFFICE), List.of(), null, List.of(), null);
    }

    @Test
    void a_decision_is_handed_on_to_somebody() {
        assertThat(against(DELEGATES, List.of(to("1")), List.of())).containsExactly("handed-on-to-nobody");
    }

    private static List<String> borrowing(Clause clause, String... numbers) {
        return rules(Terms.objections(new RecordResolution(
                ref(GROUP, "2007-12-13", "1").meeting(),
                "4",
                "Item",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause),
                List.of(),
                List.of(),
                Stream.of(numbers)
                        .map(number -> new FacilityResolved(number, Reuse.REVOLVING))
                        .toList())));
    }

    @Test
    void what_may_be_borrowed_again_is_said_once_of_a_clause_that_approves_a_facility() {
        var facility = new Subject.OfFacility(PROGRAMME);
        assertThat(borrowing(clause("1", Verb.APPROVE, facility, null), "1")).isEmpty();
        assertThat(borrowing(clause("1", Verb.APPROVE, facility, null), "1", "1"))
                .containsExactly("terms-twice");
        assertThat(borrowing(clause("1", Verb.APPROVE, facility, null), "2")).containsExactly("terms-of-no-clause");
        assertThat(borrowing(clause("1", Verb.NOTE, facility, null), "1")).containsExactly("terms-of-another-verb");
        assertThat(borrowing(clause("1", Verb.APPROVE, THE_PROPOSAL, null), "1"))
                .containsExactly("reuse-of-no-facility");
    }

    @Test
    void a_target_is_an_indicator_s_and_approved() {
        assertThat(against(clause("1", Verb.APPROVE, THE_PROPOSAL, null), List.of(), List.of(target("1"))))
                .containsExactly("target-of-no-indicator");
        assertThat(against(
                        clause("1", Verb.NOTE, new Subject.OfIndicator(INDICATOR), null),
                        List.of(),
                        List.of(target("1"))))
                .containsExactly("terms-of-another-verb");
    }
}
