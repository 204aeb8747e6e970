package daybook.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Acts;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.api.ApiRefusal.JsonTextTooLong;
import daybook.command.example.Limited;
import daybook.facts.meeting.ResolutionBasis;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class LimitOfCallsTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @MethodSource("daybook.command.example.Limited#all")
    void a_text_beyond_the_limit_of_its_field_is_refused_at_its_place(Limited text) {
        Object told = text.tooLong();
        var path = text.question().path();
        for (int at = path.size() - 1; at >= 0; at--) {
            told = Map.of(path.get(at), told);
        }
        String json = JsonMapper.shared().writeValueAsString(Map.of("command", told));
        reading.fields(Body.read(json.getBytes(StandardCharsets.UTF_8)), Call.shape(text.act()), "");
        assertThat(reading.refusals())
                .contains(new JsonTextTooLong("/command/" + String.join("/", path), text.most() + 1, text.most()));
    }

    /** As pages do: by a clause about it a delegation is revoked. */
    @Test
    void a_clause_may_be_about_a_delegation() {
        String json = """
                {"office": "CLERK", "command": {"meeting": "M-2008-02-28", "item": "1", "title": "T", "basis": "MINUTED",
                 "clauses": [{"number": "1", "verb": "REVOKE", "wording": "W", "subject": "delegation:D-1"}]}}
                """.replace("MINUTED", ResolutionBasis.values()[0].name());
        var read = reading.fields(
                Body.read(json.getBytes(StandardCharsets.UTF_8)), Call.shape(Acts.of(RecordResolution.class)), "");
        assertThat(reading.refusals()).isEmpty();
        assertThat(read.get("command")).isInstanceOf(RecordResolution.class);
    }
}
