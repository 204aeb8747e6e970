package daybook.chaos.backup;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Auditor;
import daybook.testapplication.history.History;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the application answers to an auditor's questions. */
final class Answers {

    private static final List<String> QUESTIONS = List.of(
            "/api/indicator-sets/" + History.setId(0),
            "/api/indicators/" + History.indicatorId(0, 0),
            "/api/indicators/" + History.indicatorId(0, 1),
            "/api/programmes/" + History.programmeId(0),
            "/api/offices/" + History.OFFICE,
            "/api/trail?of=indicator:" + History.indicatorId(0, 0),
            "/api/entries");

    private Answers() {}

    /** To each question, as at this entry. */
    static Map<String, Auditor.Answer> asAt(URI address, long entry) {
        Map<String, Auditor.Answer> answers = new LinkedHashMap<>();
        try (var auditor = new Auditor(address)) {
            for (String question : QUESTIONS) {
                var answer = auditor.asAt(entry, question);
                assertThat(answer.status())
                        .as("%s: %s", question, answer.body())
                        .isEqualTo(200);
                answers.put(question, answer);
            }
        }
        return answers;
    }
}
