package daybook.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Describes the parameters of queries, each with an example. */
final class ParameterWords {

    /** A parameter in words, and how it is written. */
    private record Word(String words, String example, Map<String, Object> schema) {}

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> DATE = Map.of("type", "string", "format", "date");
    private static final Map<String, Object> ENTRY = Map.of("type", "integer", "format", "int64", "minimum", 1);
    private static final Map<String, Object> NAME =
            Map.of("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "maxLength", 64);

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("after", new Word("Entries after this one.", "17", ENTRY)),
            Map.entry("stream", new Word("Entries about this thing.", "indicator:LEIC-R01", TEXT)),
            Map.entry("type", new Word("Entries of this kind.", "IndicatorReturnRecorded", TEXT)),
            Map.entry("person", new Word("Entries made by this person.", "agreement-performance", NAME)),
            Map.entry("authority", new Word("Entries under this authority.", "clause:SSOG-2007-12-13/4/3", TEXT)),
            Map.entry("from", new Word("Effective on this day or later.", "2007-04-01", DATE)),
            Map.entry("to", new Word("Effective on this day or earlier.", "2008-03-31", DATE)),
            Map.entry(
                    "recordedFrom", new Word("Recorded on this day or at this moment, or later.", "2008-04-01", TEXT)),
            Map.entry(
                    "recordedTo",
                    new Word("Recorded on this day or earlier, or before this moment.", "2009-03-31", TEXT)),
            Map.entry("of", new Word("The thing whose trail it is.", "proposal:LEIC-LAA/R03", TEXT)));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("set", "LEIC-LAA-2006"),
            Map.entry("indicator", "LEIC-R01"),
            Map.entry("programme", "LEIC-LAA"),
            Map.entry("proposal", "R03"),
            Map.entry("meeting", "SSOG-2007-12-13"),
            Map.entry("delegation", "SSOG-2007-12-13-4-7"),
            Map.entry("paper", "L071213"),
            Map.entry("office", "LT-CHAIR"),
            Map.entry("body", "SSOG"));

    static final List<Map<String, Object>> OF_LISTS = List.of(
            parameter(
                    "limit",
                    "query",
                    new Word(
                            "How many at most.",
                            "50",
                            Map.of("type", "integer", "minimum", 1, "maximum", Parameters.MOST_ITEMS, "default", 50))),
            parameter(
                    Cursor.PARAMETER,
                    "query",
                    new Word("Where the page begins, as the link to it says: follow the link instead.", "", TEXT)));

    static final List<Map<String, Object>> OF_QUERIES = List.of(
            parameter(
                    Questions.ENTRY,
                    "query",
                    new Word("The last entry that counts; not together with asAt.", "57", ENTRY)),
            parameter(
                    Questions.AS_AT,
                    "query",
                    new Word(
                            "What had been entered by this moment, or by the end of this day in Europe/London.",
                            "2008-05-01T12:00:00Z",
                            TEXT)),
            parameter(
                    Questions.EFFECTIVE,
                    "query",
                    new Word("What takes effect after this day does not count.", "2008-03-31", DATE)),
            parameter(
                    Questions.AT_LEAST,
                    "query",
                    new Word("Waits until the answer counts this entry, such as the caller's own.", "57", ENTRY)));

    private ParameterWords() {}

    static Map<String, Object> inPath(String name) {
        String example = NAMES.get(name);
        return parameter(
                name,
                "path",
                example == null
                        ? new Word("The number of an entry.", "17", ENTRY)
                        : new Word("Its name.", example, NAME));
    }

    static Map<String, Object> inQuery(String name) {
        return parameter(name, "query", Objects.requireNonNull(WORDS.get(name), name));
    }

    private static Map<String, Object> parameter(String name, String in, Word word) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", in.equals("path") || name.equals("of"));
        parameter.put("description", word.words());
        parameter.put("schema", word.schema());
        if (!word.example().isEmpty()) {
            parameter.put(
                    "example",
                    "integer".equals(word.schema().get("type")) ? Long.valueOf(word.example()) : word.example());
        }
        return parameter;
    }
}
