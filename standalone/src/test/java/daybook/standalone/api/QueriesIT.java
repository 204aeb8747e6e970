package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries by programs, about the worked example as it was at its last entry. */
class QueriesIT {

    private static final Program AUDITOR = Program.ofAuditor();
    private static final String AT = "entry=" + RunningDaybook.exampleEnds();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/indicator-sets",
                "/api/programmes",
                "/api/delegations",
                "/api/meetings",
                "/api/papers",
                "/api/offices",
                "/api/bodies",
                "/api/entries"
            })
    void each_list_has_items_and_says_what_it_stands_on(String path) {
        var answer = AUDITOR.get(path + "?" + AT + "&effective=2008-02-20");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("data").size()).isPositive();
        var basis = answer.json().path("basis");
        assertThat(basis.path("entry").asLong()).isEqualTo(RunningDaybook.exampleEnds());
        assertThat(basis.path("effective").asString()).isEqualTo("2008-02-20");
        assertThat(basis.path("at").asString()).endsWith("Z");
        assertThat(basis.path("projections").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/indicator-sets/LEIC-LAA-2006",
                "/api/indicators/LEIC-R01",
                "/api/programmes/LEIC-LAA",
                "/api/programmes/LEIC-LAA/proposals/R03",
                "/api/meetings/SSOG-2007-12-13",
                "/api/papers/L071213",
                "/api/offices/LT-CHAIR",
                "/api/bodies/SSOG"
            })
    void each_thing_has_the_last_entry_about_it_as_its_tag(String path) {
        var answer = AUDITOR.get(path + "?" + AT);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).matches("\"[1-9][0-9]*\"");
        assertThat(answer.json().path("data").path("basis").isMissingNode())
                .as("said once")
                .isTrue();
    }

    @Test
    void amounts_measures_and_fractions_are_exact_and_strings() {
        var indicator = AUDITOR.get("/api/indicators/LEIC-R01?" + AT).json().path("data");
        var stretch = indicator.path("position").path("stretch");
        assertThat(stretch.path("kind").asString()).isEqualTo("Achieved");
        assertThat(stretch.path("share").asString()).contains("/");
        assertThat(indicator.path("position").path("counted").path("value").asString())
                .isEqualTo("96");
        var programme = AUDITOR.get("/api/programmes/LEIC-LAA?" + AT).json().path("data");
        assertThat(programme.path("facility").path("limit").asString()).isEqualTo("140000000");
    }

    @Test
    void the_trail_of_a_thing_is_a_graph() {
        var trail =
                AUDITOR.get("/api/trail?of=proposal:LEIC-LAA/R03&" + AT).json().path("data");
        assertThat(trail.path("nodes").size()).isPositive();
        assertThat(trail.path("edges").path(0).path("relation").asString()).isNotBlank();
    }

    @Test
    void an_entry_has_the_very_text_that_is_stored() {
        var entry = AUDITOR.get("/api/entries/17").json().path("data");
        assertThat(entry.path("entry").path("entry").asLong()).isEqualTo(17);
        assertThat(entry.path("payload").asString()).startsWith("{");
        assertThat(entry.path("entry").path("fact").isObject()).isTrue();
    }

    @Test
    void whoever_has_recorded_something_waits_until_the_answer_counts_it() {
        var receipt = Program.ofSecretary()
                .send(
                        "establish-body",
                        "'body': 'Q-%s', 'name': 'A body', 'powers': ['ENDORSE'], 'effective': '2006-04-01'"
                                .formatted(UUID.randomUUID()));
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        long entry = receipt.json().path("entries").path(0).asLong();
        var answer = AUDITOR.get("/api/bodies?limit=200&atLeast=" + entry);
        assertThat(answer.json().path("basis").path("entry").asLong()).isGreaterThanOrEqualTo(entry);
        assertThat(AUDITOR.get(receipt.header("Location")).status()).isEqualTo(200);
    }

    @Nested
    class Entries {

        @Test
        void come_in_pages_that_neither_skip_nor_repeat_while_more_arrive() {
            List<Long> seen = new ArrayList<>();
            String next = "/api/entries?limit=10";
            long counted = 0;
            while (next != null) {
                var page = AUDITOR.get(next).json();
                counted = page.path("basis").path("entry").asLong();
                page.path("data").forEach(entry -> seen.add(entry.path("entry").asLong()));
                next = page.path("next").asString(null);
                if (seen.size() <= 30) {
                    Program.ofSecretary()
                            .send(
                                    "establish-body",
                                    "'body': 'P-%s', 'name': 'A body', 'powers': ['ENDORSE'], 'effective': '2006-04-01'"
                                            .formatted(UUID.randomUUID()));
                }
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, counted).boxed().toList());
        }

        @Test
        void can_be_asked_for_by_stream_type_person_authority_and_dates() {
            assertThat(types("stream=indicator:LEIC-R01")).contains("IndicatorDefined", "IndicatorReturnRecorded");
            assertThat(types("type=ResolutionPassed")).containsOnly("ResolutionPassed");
            assertThat(types("person=partnership-secretary&type=MeetingHeld")).containsOnly("MeetingHeld");
            assertThat(types("person=nobody")).isEmpty();
            assertThat(types("authority=office&type=MeetingHeld")).isNotEmpty();
            assertThat(types("from=2007-12-13&to=2007-12-13")).contains("MeetingHeld");
            assertThat(types("recordedFrom=2006-01-01&recordedTo=2006-12-31")).isEmpty();
            assertThat(types("after=" + RunningDaybook.exampleEnds())).isEmpty();
        }

        private List<String> types(String filter) {
            var answer = AUDITOR.get("/api/entries?limit=200&" + AT + "&" + filter);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            return answer.json()
                    .path("data")
                    .valueStream()
                    .map(entry -> entry.path("type").asString())
                    .toList();
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/bodies?limit=0|limit|parameter-malformed",
                    "/api/bodies?limit=%D9%A5|limit|parameter-malformed",
                    "/api/bodies?cursor=x|cursor|parameter-malformed",
                    "/api/bodies?efective=2008-01-01|efective|parameter-unknown",
                    "/api/bodies?entry=0|entry|as-at-not-an-entry-number",
                    "/api/bodies?entry=99999999|entry|as-at-entry-not-made-yet",
                    "/api/bodies?asAt=2999-01-01|asAt|as-at-moment-in-future",
                    "/api/bodies?effective=soon|effective|as-at-not-a-date",
                    "/api/bodies?effective=2008-01-01&effective=2009-01-01|effective|parameter-malformed",
                    "/api/entries?stream=nothing|stream|parameter-malformed",
                    "/api/entries?type=Nothing|type|parameter-malformed",
                    "/api/entries?authority=clause:x|authority|parameter-malformed",
                    "/api/entries?from=2008-02-30|from|parameter-malformed",
                    "/api/entries?recordedFrom=yesterday|recordedFrom|parameter-malformed",
                    "/api/trail|of|parameter-malformed"
                })
        void at_the_parameter_that_cannot_be_read(String expected) {
            String[] parts = expected.split("\\|");
            var answer = AUDITOR.get(parts[0]);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("parameter").asString())
                    .isEqualTo(parts[1]);
            assertThat(answer.type()).isEqualTo("/problems/" + parts[2]);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/bodies/NOPE",
                    "/api/bodies/no%20name",
                    "/api/entries/99999999",
                    "/api/entries/x",
                    "/api/trail?of=proposal:NOPE/X",
                    "/api/trail?of=nonsense",
                    "/api/bodies/SSOG?entry=1"
                })
        void as_unknown_what_is_not_known(String path) {
            var answer = AUDITOR.get(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(answer.type()).isEqualTo("/problems/not-found");
        }
    }
}
