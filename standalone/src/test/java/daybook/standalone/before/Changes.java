package daybook.standalone.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What answers say otherwise today, one by one and each with its reason: nothing else may differ. */
final class Changes {

    /**
     * @param about how questions begin whose answers it changes
     * @param today what stands in them today, once
     * @param then what stood there then
     */
    private record Change(String about, String today, String then, String reason) {}

    private static final String A_LEAD = "since an indicator's lead can be named, which nobody did then";

    private static final List<Change> ALL = List.of(
            new Change(
                    "/api/indicators",
                    "\"scorecard\":3}",
                    "\"scorecard\":2}",
                    "The view has one more table, " + A_LEAD),
            new Change("/api/indicator-sets", "\"scorecard\":3}", "\"scorecard\":2}", "as above"),
            new Change("/api/programmes", "\"scorecard\":3}", "\"scorecard\":2}", "as above"),
            new Change("/api/indicators/", "\"lead\":null,", "", "There is one more field, " + A_LEAD));

    private final Set<Change> met = ConcurrentHashMap.newKeySet();

    /** The line of an answer of today as it was then, as far as it was meant to change. */
    String undone(String line) {
        String undone = line;
        for (Change change : ALL) {
            if (line.startsWith(change.about()) && undone.contains(change.today())) {
                int place = undone.indexOf(change.today());
                undone = undone.substring(0, place)
                        + change.then()
                        + undone.substring(place + change.today().length());
                met.add(change);
            }
        }
        return undone;
    }

    /** The reasons of those that no answer shows, which are to be taken out. */
    List<String> unmet() {
        List<Change> unmet = new ArrayList<>(ALL);
        unmet.removeAll(met);
        return unmet.stream()
                .map(change -> change.about() + ": " + change.reason())
                .toList();
    }
}
