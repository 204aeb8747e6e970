package daybook.facts.json;

import daybook.facts.delegation.Deciding;
import daybook.facts.programme.Reuse;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every upcaster, oldest revision first. What is stored is never rewritten: a fact of an older revision is told in
 * today's words as it is read.
 */
public final class Upcasters {

    /** What was repaid or written off made room again in every facility, before that was a property of each. */
    private static final FactUpcaster FACILITY_THAT_REVOLVED =
            new FactUpcaster("FacilityAuthorised", 1, json -> json.put("reuse", Reuse.REVOLVING.name()));

    private static final FactUpcaster RESOLUTION_OF_ONE_VERB =
            new FactUpcaster("ResolutionPassed", 1, Upcasters::withSeveralVerbs);

    /** Several delegates decided together, and a delegation had one cap at most. */
    private static final FactUpcaster DELEGATION_WITH_ONE_CAP =
            new FactUpcaster("DelegationGranted", 1, json -> json.put("deciding", Deciding.JOINTLY.name()));

    private static final List<FactUpcaster> OLDEST_FIRST =
            List.of(FACILITY_THAT_REVOLVED, RESOLUTION_OF_ONE_VERB, DELEGATION_WITH_ONE_CAP);

    private Upcasters() {}

    /** A clause had one verb and was about one thing at most; its number was as minuted. */
    private static ObjectNode withSeveralVerbs(ObjectNode resolution) {
        for (JsonNode each : resolution.path("clauses")) {
            ObjectNode clause = (ObjectNode) each;
            clause.set("minuted", clause.get("number"));
            clause.putArray("verbs").add(clause.remove("verb"));
            ArrayNode subjects = clause.putArray("subjects");
            JsonNode subject = clause.remove("subject");
            if (subject != null && !subject.isNull()) {
                subjects.add(subject);
            }
        }
        return resolution;
    }

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(OLDEST_FIRST);
    }
}
