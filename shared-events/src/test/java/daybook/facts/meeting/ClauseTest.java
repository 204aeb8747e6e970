package daybook.facts.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseTest {

    private static Clause clause(Verb verb, String subject, BodyId subjectTo) {
        return new Clause("1", verb, "as minuted", Subject.parse(subject), null, null, subjectTo);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVE, proposal:P/R01, COMMIT_MONEY",
        "APPROVE, facility:P, COMMIT_MONEY",
        "AGREE_IN_PRINCIPLE, proposal:P/R01, COMMIT_MONEY",
        "APPROVE, indicator:I, SET_TARGETS",
        "APPROVE, indicator-set:S, SET_TARGETS",
        "APPROVE, delegation:D, DELEGATE",
        "ENDORSE, proposal:P/R01, ENDORSE",
        "DELEGATE, proposal:P/R01, DELEGATE",
        "REVOKE, delegation:D, DELEGATE",
        "REFER, proposal:P/R01, RECOMMEND"
    })
    void what_a_body_resolves_by_itself_needs_its_power(Verb verb, String subject, Power needed) {
        assertThat(clause(verb, subject, null).needs()).containsExactly(needed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"APPROVE", "AGREE_IN_PRINCIPLE"})
    void what_waits_for_another_body_needs_no_more_than_to_endorse(Verb verb) {
        assertThat(clause(verb, "proposal:P/R01", new BodyId("CABINET")).needs())
                .containsExactly(Power.ENDORSE);
    }

    @Test
    void anybody_may_note_comment_refuse_defer_and_request() {
        assertThat(EnumSet.of(Verb.NOTE, Verb.COMMENT, Verb.REFUSE, Verb.DEFER, Verb.REQUEST))
                .allSatisfy(verb ->
                        assertThat(clause(verb, "proposal:P/R01", null).needs()).isEmpty());
        assertThat(new Clause("1", Verb.APPROVE, "the minutes", null, null, null, null).needs())
                .isEmpty();
    }

    @Test
    void a_clause_with_several_verbs_needs_the_power_for_each() {
        var clause = new Clause(
                "4-a",
                "4(a)",
                List.of(Verb.NOTE, Verb.APPROVE, Verb.DELEGATE),
                "as minuted",
                List.of(Subject.parse("proposal:P/R01"), Subject.parse("indicator:I")),
                null,
                null,
                null);
        assertThat(clause.needs()).containsExactlyInAnyOrder(Power.COMMIT_MONEY, Power.SET_TARGETS, Power.DELEGATE);
        assertThat(clause.needs(Verb.NOTE)).isEmpty();
    }
}
