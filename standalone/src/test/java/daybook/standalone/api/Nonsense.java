package daybook.standalone.api;

import daybook.facts.exact.Longest;
import java.util.List;

/** What no field can be, as JSON. */
final class Nonsense {

    private Nonsense() {}

    /** Never what a field of any kind but free text can be. */
    static final List<String> NEVER = List.of(
            "\"\"",
            "\" \"",
            "\"" + "x".repeat(Longest.WORDING + 1) + "\"",
            "\"<script>alert(1)</script>\"",
            "\"'; drop table daybook.event; --\"",
            "\"１２３\"",
            "\"２００８-０１-０１\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "9".repeat(70) + "\"",
            "1e400",
            "-1.5",
            "[[[]]]",
            "{\"a\": {\"b\": {}}}");

    /** Never a free text. */
    static final List<String> NEVER_TEXT = List.of(
            "\"\"",
            "\" \"",
            "\"" + "x".repeat(Longest.WORDING + 1) + "\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "7",
            "true",
            "[]",
            "{}");
}
