package daybook.standalone.before;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The version before left it to the database in which order a trail tells the links of one entry, and so which of the
 * things equally far away comes first: it could be another each time. Today it is always the same.
 */
final class Trails {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Trails() {}

    /** The same answer, if it is a trail, with what had no order in one: things equally far away, and links of one entry. */
    static String inOneOrder(String line) {
        String[] parts = line.split("\t", 4);
        if (!parts[0].startsWith("/api/trail?") || !parts[1].equals("200")) {
            return line;
        }
        var answer = JSON.readTree(Kept.unescaped(parts[3]));
        var trail = (ObjectNode) answer.get("data");
        sorted(trail, "nodes", "distance");
        sorted(trail, "edges", "entry");
        return String.join("\t", parts[0], parts[1], parts[2], answer.toString());
    }

    /** Sorts each run of members that are alike in a field, and leaves the runs where they are. */
    private static void sorted(ObjectNode trail, String members, String alike) {
        var array = (ArrayNode) trail.get(members);
        List<JsonNode> inOrder = new ArrayList<>();
        List<JsonNode> run = new ArrayList<>();
        for (JsonNode member : array) {
            if (!run.isEmpty() && !run.getFirst().get(alike).equals(member.get(alike))) {
                end(run, inOrder);
            }
            run.add(member);
        }
        end(run, inOrder);
        array.removeAll();
        array.addAll(inOrder);
    }

    private static void end(List<JsonNode> run, List<JsonNode> inOrder) {
        run.sort(Comparator.comparing(JsonNode::toString));
        inOrder.addAll(run);
        run.clear();
    }
}
