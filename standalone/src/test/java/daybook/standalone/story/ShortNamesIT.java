package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody has to invent a short name: it is proposed, shown to be checked, and can be changed. */
class ShortNamesIT {

    private static String toTheCheck(Reader reader, String name) {
        var first = reader.get("/bodies/new").page();
        Map<String, String> sent = new LinkedHashMap<>(TypedForm.hidden(first));
        sent.putAll(Map.of(
                "name",
                name,
                "powers",
                "RECOMMEND",
                "effective-day",
                "1",
                "effective-month",
                "4",
                "effective-year",
                "2007"));
        String to = reader.post(TypedForm.action(first), sent).location();
        var last = reader.get(to).page();
        return reader.post(TypedForm.action(last), TypedForm.hidden(last)).location();
    }

    @Test
    void is_made_from_the_name_shown_and_numbered_where_it_is_taken() {
        var reader = Reader.signedIn("secretary");
        var check =
                reader.get(toTheCheck(reader, "The Board of Proposed Names")).page();
        assertThat(check.select("#check-id").text()).isEqualTo("BOARD-PROPOSED-NAMES");
        assertThat(check.select("#change-id")).isNotEmpty();
        assertThat(reader.post(TypedForm.action(check), TypedForm.hidden(check)).location())
                .contains("after=");
        var again =
                reader.get(toTheCheck(reader, "The Board of Proposed Names")).page();
        assertThat(again.select("#check-id").text()).isEqualTo("BOARD-PROPOSED-NAMES-2");
    }
}
