package daybook.command.api;

import daybook.command.api.ApiRefusal.JsonFieldTwice;
import daybook.command.api.ApiRefusal.JsonTooDeep;
import daybook.command.api.ApiRefusal.JsonUnreadable;
import daybook.command.refusal.RefusedException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bytes of a body as JSON (RFC 8259), within limits, and with no field twice. */
final class Body {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    /**
     * The tree of the body.
     *
     * @throws RefusedException if it is no JSON, nests too deeply or names a field twice
     */
    static JsonNode read(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            try {
                JsonNode tree = JSON.readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    throw new RefusedException(List.of(new JsonUnreadable("", 1, 1)));
                }
                return tree;
            } catch (JacksonException failure) {
                throw new RefusedException(List.of(refusal(failure, parser)));
            }
        }
    }

    private static ApiRefusal refusal(JacksonException failure, JsonParser parser) {
        var context = parser.streamReadContext();
        String pointer = context == null ? "" : context.pathAsPointer().toString();
        var place = failure.getLocation() == null ? parser.currentLocation() : failure.getLocation();
        return switch (failure) {
            case StreamConstraintsException _ -> new JsonTooDeep(pointer, DEEPEST);
            case StreamReadException twice
            when twice.getOriginalMessage().startsWith("Duplicate") ->
                new JsonFieldTwice(pointer, context == null ? "" : String.valueOf(context.currentName()));
            default -> new JsonUnreadable(pointer, place.getLineNr(), place.getColumnNr());
        };
    }
}
