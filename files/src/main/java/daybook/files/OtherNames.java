package daybook.files;

import java.util.List;
import java.util.Map;

/** What people's own files often call the columns of returns. */
final class OtherNames {

    private static final Map<String, List<String>> ALSO = Map.of(
            "indicator",
            List.of("indicator_id", "indicator_ref", "indicator_reference", "indicator_code", "pi_ref", "measure_ref"),
            "from",
            List.of("period_from", "from_date", "start_date", "period_start", "first_day"),
            "to",
            List.of("period_to", "to_date", "end_date", "period_end", "period_ending", "last_day"),
            "value",
            List.of("actual", "figure", "result", "outturn", "performance"),
            "note",
            List.of("notes", "comment", "comments", "commentary"));

    private OtherNames() {}

    /** Whether files often call the column so. */
    static boolean areFor(Column column, String heading) {
        return ALSO.getOrDefault(column.name(), List.of()).contains(heading);
    }
}
