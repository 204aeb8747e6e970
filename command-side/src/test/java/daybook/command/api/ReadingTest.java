package daybook.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.RefusedException;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String RETURN = "'indicator': 'R01', 'period': {'to': '2007-08-31'}, 'status': 'FINAL'";

    private final Reading reading = new Reading();

    private Map<String, Object> read(Class<? extends Command> command, String json) {
        return reading.fields(Body.read(bytes(json)), Call.shape(Acts.of(command)), "");
    }

    private Map<String, Object> aReturn(String fields) {
        return read(RecordIndicatorReturn.class, "{'office': 'O', 'command': {" + fields + "}}");
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private List<String> refusals() {
        return reading.refusals().stream()
                .map(RefusalTexts::of)
                .map(words -> words.field() + " " + words.rule())
                .toList();
    }

    @Test
    void a_command_becomes_its_record_with_exact_values() {
        var call = Call.of(aReturn(RETURN + ", 'value': '5.00', 'note': ' as told '"));
        assertThat(reading.refusals()).isEmpty();
        assertThat(call.command())
                .isEqualTo(new RecordIndicatorReturn(
                        new IndicatorId("R01"),
                        new Period(null, LocalDate.of(2007, 8, 31)),
                        Measure.parse("5.00"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        "as told"));
        assertThat(call.cited()).isNull();
        assertThat(call.command().names()).isNull();
    }

    @Test
    void the_clause_that_a_command_names_is_its_authority_unless_another_is_given() {
        String command = "'command': {'programme': 'P', 'proposal': 'R01', 'clause': 'M/4/1'}}";
        var citingNone = Call.of(read(DecideInvestment.class, "{'office': 'O', " + command));
        assertThat(citingNone.cited()).isNull();
        assertThat(citingNone.command().names()).isEqualTo(new Authority.UnderClause(ClauseRef.parse("M/4/1")));
        assertThat(Call.of(read(DecideInvestment.class, "{'office': 'O', 'authority': 'office', " + command))
                        .cited())
                .isEqualTo(new Authority.OfOffice());
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"{'a': 1, 'a': 2}", "{'office': 'O', 'command': {'value': '1', 'value': '2'}}"})
        void a_field_that_is_given_twice(String json) {
            assertThatThrownBy(() -> Body.read(bytes(json)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusals())
                                    .first()
                                    .isInstanceOf(ApiRefusal.JsonFieldTwice.class));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "nonsense", "{} {}", "{'a': 01}", "{'a': NaN}"})
        void what_is_no_json(String json) {
            assertThatThrownBy(() -> Body.read(bytes(json))).isInstanceOf(RefusedException.class);
        }

        @Test
        void what_is_nested_too_deeply() {
            assertThatThrownBy(() -> Body.read(bytes("[".repeat(5_000))))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusals()).first().isInstanceOf(ApiRefusal.JsonTooDeep.class));
        }

        @Test
        void a_body_that_is_no_object() {
            read(RecordIndicatorReturn.class, "[]");
            assertThat(refusals()).containsExactly(" json-kind-wrong");
        }

        @Test
        void everything_that_is_missing_at_once() {
            read(RecordIndicatorReturn.class, "{'office': null, 'command': {}}");
            assertThat(refusals())
                    .containsExactly(
                            "/office json-field-missing",
                            "/command/indicator json-field-missing",
                            "/command/period json-field-missing",
                            "/command/value json-field-missing",
                            "/command/status json-field-missing");
        }

        @ParameterizedTest
        @CsvSource({
            "5, json-kind-wrong",
            "'''''', json-text-blank",
            "'''٣''', json-text-malformed",
            "'''1e5''', json-text-malformed",
            "'''1,000''', json-text-malformed",
            "'''0x10''', json-text-malformed",
            "true, json-kind-wrong",
            "[], json-kind-wrong"
        })
        void a_measure_that_is_none(String value, String rule) {
            aReturn(RETURN + ", 'value': " + value);
            assertThat(refusals()).containsExactly("/command/value " + rule);
        }

        @Test
        void what_a_record_does_not_take_at_the_field_that_is_at_fault() {
            read(
                    RecordResolution.class,
                    "{'office': 'O', 'command': {'meeting': 'M', 'item': '4', 'title': 'T', 'basis': 'ASSUMED',"
                            + " 'clauses': [{'number': '1', 'verbs': ['NOTE'], 'wording': 'W', 'subject': 'two words'}]}}");
            assertThat(refusals()).containsExactly("/command/clauses/0/subject json-text-malformed");
        }

        @Test
        void one_alone_and_the_list_of_it_at_once() {
            read(
                    RecordResolution.class,
                    "{'office': 'O', 'command': {'meeting': 'M', 'item': '4', 'title': 'T', 'basis': 'ASSUMED',"
                            + " 'clauses': [{'verb': 'NOTE', 'wording': 'W'},"
                            + " {'verb': 'NOTE', 'verbs': ['COMMENT'], 'wording': 'W'}]}}");
            assertThat(refusals()).containsExactly("/command/clauses/1/verb json-field-unknown");
        }

        @Test
        void a_period_that_ends_before_it_starts() {
            aReturn("'indicator': 'R01', 'period': {'from': '2008-01-01', 'to': '2007-08-31'}, 'status': 'FINAL',"
                    + " 'value': '1'");
            assertThat(refusals()).containsExactly("/command/period json-object-unsound");
        }

        @Test
        void text_that_cannot_be_printed_or_is_too_long() {
            aReturn(RETURN + ", 'value': '1', 'note': 'a\\u0000b'");
            aReturn(RETURN + ", 'value': '1', 'note': '" + "x".repeat(20_001) + "'");
            assertThat(refusals())
                    .containsExactly("/command/note json-text-unprintable", "/command/note json-text-too-long");
        }
    }
}
