package daybook.query.trail;

import daybook.query.trail.TrailNode.Gap;
import daybook.query.trail.TrailNode.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things are named in the trail, what is missing among them. */
final class Gaps {

    private static final String GAP = "gap:";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("allocation", Kind.ALLOCATION),
            Map.entry("approval", Kind.APPROVAL),
            Map.entry("body", Kind.BODY),
            Map.entry("claim", Kind.CLAIM),
            Map.entry("clause", Kind.CLAUSE),
            Map.entry("commitment", Kind.COMMITMENT),
            Map.entry("delegation", Kind.DELEGATION),
            Map.entry("drawdown", Kind.DRAWDOWN),
            Map.entry("facility", Kind.FACILITY),
            Map.entry("gap", Kind.GAP),
            Map.entry("indicator", Kind.INDICATOR),
            Map.entry("indicator-set", Kind.INDICATOR_SET),
            Map.entry("meeting", Kind.MEETING),
            Map.entry("office", Kind.OFFICE),
            Map.entry("paper", Kind.PAPER),
            Map.entry("programme", Kind.PROGRAMME),
            Map.entry("proposal", Kind.PROPOSAL),
            Map.entry("receipt", Kind.RECEIPT),
            Map.entry("repayment", Kind.REPAYMENT),
            Map.entry("return", Kind.RETURN),
            Map.entry("target", Kind.TARGET),
            Map.entry("write-off", Kind.WRITE_OFF));

    private Gaps() {}

    /** The name of what something lacks. */
    static String node(Gap gap, String of) {
        return GAP + gap + ":" + of;
    }

    /** Which gap a name stands for; null if it stands for none. */
    static @Nullable Gap gap(String node) {
        if (!node.startsWith(GAP)) {
            return null;
        }
        int end = node.indexOf(':', GAP.length());
        return Gap.valueOf(node.substring(GAP.length(), end));
    }

    /** The kind of a thing that no entry tells of, from its name alone. */
    static Kind kind(String node) {
        Kind kind = KINDS.get(node.substring(0, Math.max(0, node.indexOf(':'))));
        if (kind == null) {
            throw new IllegalStateException("Nothing in a trail is called " + node);
        }
        return kind;
    }
}
