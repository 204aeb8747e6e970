package daybook.benchmarks.npm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as the day book stores it, for the others to store as much. */
public record Sample(JsonNode event, JsonNode metadata) {

    /** Read from JSON. */
    public static Sample of(String event, String metadata) {
        var json = JsonMapper.shared();
        return new Sample(json.readTree(event), json.readTree(metadata));
    }
}
