package daybook.command.file;

import daybook.files.Kind;
import daybook.files.Template;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What a row says, as one short thing that is the same for every row that says so. */
final class Identity {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Identity() {}

    /** The same for the same row at the same time of its being said, whoever sends it and when. */
    static UUID of(Template template, List<List<String>> cells, int time) {
        var equal = cells.stream().map(line -> equal(template, line)).toList();
        return UUID.nameUUIDFromBytes((template.name() + "\u0000" + JSON.writeValueAsString(equal) + "\u0000" + time)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Equal numbers are equal whatever zeros they carry. */
    private static List<String> equal(Template template, List<String> cells) {
        List<String> equal = new ArrayList<>(cells);
        for (int at = 0; at < equal.size(); at++) {
            if (template.own().get(at).kind() == Kind.MEASURE && !equal.get(at).isEmpty()) {
                equal.set(at, new BigDecimal(equal.get(at)).stripTrailingZeros().toPlainString());
            }
        }
        return equal;
    }
}
