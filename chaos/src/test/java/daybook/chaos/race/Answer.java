package daybook.chaos.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program was told. */
record Answer(int status, JsonNode body) {

    /** Somebody else was quicker: nothing is wrong with the request. */
    private static final List<String> FOR_THE_MOMENT = List.of("changed-at-the-same-moment", "request-in-hand");

    /** All connections are taken, or the number is still to come. */
    private static final int UNAVAILABLE = 503;

    static Answer of(int status, String body) {
        return new Answer(status, JsonMapper.shared().readTree(body));
    }

    boolean isReceipt() {
        return status == 201;
    }

    long entry() {
        assertThat(isReceipt()).as("a receipt: %s", body).isTrue();
        assertThat(body.get("entries").size()).as("one entry: %s", body).isOne();
        return body.get("entries").get(0).asLong();
    }

    /** The last of its entries. */
    long last() {
        assertThat(isReceipt()).as("a receipt: %s", body).isTrue();
        var entries = body.get("entries");
        return entries.get(entries.size() - 1).asLong();
    }

    /** The rule that stands against it. Whatever else it is, it must say which, and what would satisfy it. */
    String rule() {
        assertThat(status).as("an answer, not a failure: %s", body).isIn(409, 422, UNAVAILABLE);
        assertThat(body.path("errors").size()).as("one reason: %s", body).isLessThanOrEqualTo(1);
        var error = body.path("errors").path(0);
        if (error.isMissingNode()) {
            return body.get("type").asString().replace("/problems/", "");
        }
        assertThat(error.get("message").asString())
                .as("a plain message: %s", body)
                .isNotBlank()
                .doesNotContain("{", "Exception");
        assertThat(error.get("wayOut").asString()).as("a way out: %s", body).isNotBlank();
        return error.get("rule").asString();
    }

    boolean isForTheMoment() {
        String rule = isReceipt() ? "" : rule();
        return status == UNAVAILABLE || FOR_THE_MOMENT.contains(rule);
    }
}
