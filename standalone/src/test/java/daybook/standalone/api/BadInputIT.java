package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every field of every call that the description knows, filled with what it cannot be. */
class BadInputIT {

    private static final Program AUDITOR = Program.ofAuditor();
    private static final JsonNode PATHS = AUDITOR.get("/v3/api-docs").json().path("paths");

    private static final Map<String, Program> PROGRAMS = Map.of(
            "performance officer",
            Program.ofPerformance(),
            "administrator",
            Program.ofAdministrator(),
            "secretary",
            Program.ofSecretary(),
            "finance",
            Program.ofFinance(),
            "approver",
            Program.ofApprover());

    /** The examples name an office of the worked example; what is tried here must not change who holds it. */
    private static final String EXAMPLES = "LT-CHAIR";

    private static final String OWN = "OFFICE-OF-BAD-INPUT";

    @BeforeAll
    static void an_office_of_its_own() {
        var answer = Program.ofAdministrator()
                .send(
                        "establish-office",
                        "'office': '%s', 'title': 'An office to try things on', 'effective': '2006-04-01'"
                                .formatted(OWN));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    static Stream<String> commands() {
        return PATHS.propertyStream().map(Map.Entry::getKey).filter(path -> path.startsWith("/api/commands/"));
    }

    static Stream<String> queries() {
        return PATHS.propertyStream()
                .filter(path -> path.getValue().has("get")
                        && !path.getValue()
                                .path("get")
                                .path("responses")
                                .path("200")
                                .path("content")
                                .has("text/event-stream"))
                .map(Map.Entry::getKey);
    }

    /** A place in the body, and what its schema says of it. */
    private record Place(List<String> names, JsonNode schema, boolean required) {

        String pointer() {
            return "/" + String.join("/", names);
        }

        List<String> bad() {
            List<String> bad = new ArrayList<>(isFreeText() ? Nonsense.NEVER_TEXT : Nonsense.NEVER);
            if (schema.path("format").asString("").equals("date")) {
                bad.addAll(List.of("\"2008-02-30\"", "\"31/03/2009\"", "\"0000-00-00\"", "\"+10000-01-01\""));
            }
            if (required) {
                bad.add("null");
            }
            return bad;
        }

        private boolean isFreeText() {
            return schema.path("type").asString("").equals("string")
                    && !schema.has("pattern")
                    && !schema.has("enum")
                    && !schema.has("format");
        }
    }

    private static List<Place> places(JsonNode schema, List<String> above) {
        List<Place> places = new ArrayList<>();
        List<String> required = schema.path("required")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
        schema.path("properties").propertyStream().forEach(property -> {
            var names =
                    Stream.concat(above.stream(), Stream.of(property.getKey())).toList();
            places.add(new Place(names, property.getValue(), required.contains(property.getKey())));
            places.addAll(places(property.getValue(), names));
            if (property.getValue().path("items").has("properties")) {
                places.addAll(places(
                        property.getValue().path("items"),
                        Stream.concat(names.stream(), Stream.of("0")).toList()));
            }
        });
        return places;
    }

    private static JsonNode post(String path) {
        return PATHS.path(path).path("post");
    }

    private static Program program(String path) {
        String roles = post(path).path("description").asString("").replaceFirst("(?s).* For: ", "");
        return PROGRAMS.entrySet().stream()
                .filter(program -> roles.contains(program.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static ObjectNode example(String path) {
        var json = post(path).path("requestBody").path("content").path("application/json");
        String tried = json.path("example").toString().replace("\"" + EXAMPLES + "\"", "\"" + OWN + "\"");
        return ((ObjectNode) JsonMapper.shared().readTree(tried))
                .put("office", program(path).office());
    }

    private static List<Place> places(String path) {
        return places(
                post(path)
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"),
                List.of());
    }

    /** The example with the text in the place; without it, if the text is null. */
    private static String with(ObjectNode example, Place place, String bad) {
        String marked = "\"@here@\"";
        JsonNode at = example;
        for (String name : place.names().subList(0, place.names().size() - 1)) {
            JsonNode next = name.matches("[0-9]+") ? at.path(Integer.parseInt(name)) : at.path(name);
            at = next.isMissingNode() && at instanceof ObjectNode object ? object.putObject(name) : next;
        }
        if (!(at instanceof ObjectNode object)) {
            return "";
        }
        String last = place.names().getLast();
        if (bad == null) {
            object.remove(last);
            return example.toString();
        }
        object.put(last, "@here@");
        return example.toString().replace(marked, bad);
    }

    private static void assertRefusedAt(Place place, Program.Answer answer, String bad) {
        String what =
                place.pointer() + " = " + (bad == null ? "nothing" : bad.substring(0, Math.min(60, bad.length())));
        assertThat(answer.status()).as(what + ": " + answer).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString("")))
                .as(what + ": " + answer)
                .anyMatch(pointer -> pointer.startsWith(place.pointer())
                        || !pointer.isEmpty() && place.pointer().startsWith(pointer));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_field_that_cannot_be_read_is_named_and_nothing_is_recorded(String path) {
        var program = program(path);
        long head = RunningDaybook.dayBook().head();
        for (Place place : places(path)) {
            for (String bad : place.bad()) {
                String body = with(example(path), place, bad);
                if (!body.isEmpty()) {
                    assertRefusedAt(
                            place, program.post(path, body, UUID.randomUUID().toString()), bad);
                }
            }
            if (place.required()) {
                String body = with(example(path), place, null);
                if (!body.isEmpty()) {
                    assertRefusedAt(
                            place, program.post(path, body, UUID.randomUUID().toString()), null);
                }
            }
        }
        assertThat(RunningDaybook.dayBook().head()).isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_field_that_is_unknown_or_given_twice_or_a_body_nested_deeply_is_refused(String path) {
        var program = program(path);
        long head = RunningDaybook.dayBook().head();
        String sound = example(path).toString();
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("/surprise", sound.replaceFirst("\\{", "{\"surprise\": 1, "));
        bodies.put("/office", sound.replaceFirst("\\{", "{\"office\": \"X\", "));
        bodies.put("/command/0", sound.replaceFirst("\"command\":.*", "\"command\": " + "[".repeat(5_000)));
        bodies.forEach((pointer, body) -> {
            var answer = program.post(path, body, UUID.randomUUID().toString());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("pointer").asString(""))
                    .as(answer.toString())
                    .startsWith(pointer);
        });
        assertThat(RunningDaybook.dayBook().head()).isEqualTo(head);
    }

    /** What can be read but cannot be: every place where it is allowed gets something extreme, and the rules decide. */
    @ParameterizedTest
    @MethodSource("commands")
    void what_can_be_read_but_hardly_be_meant_is_never_a_fault_of_the_server(String path) {
        var program = program(path);
        for (Place place : places(path)) {
            List<String> extremes = switch (place.schema().path("description").asString("")) {
                case "An amount in whole pence" -> List.of("\"-1\"", "\"0\"", "\"99999999999999999\"");
                case "A decimal number" ->
                    List.of("\"-1\"", "\"0\"", "\"" + "9".repeat(30) + "\"", "\"0." + "0".repeat(28) + "1\"");
                case "A fraction" -> List.of("\"-3/5\"", "\"0/1\"", "\"999999999999999999/1\"");
                default ->
                    place.schema().path("format").asString("").equals("date")
                            ? List.of("\"1889-04-01\"", "\"2199-12-31\"", "\"2099-01-01\"")
                            : place.schema().path("type").asString("").equals("integer")
                                    ? List.of("-2147483648", "-1", "2147483647")
                                    : place.schema().path("type").asString("").equals("array")
                                            ? List.of("[]")
                                            : List.of("\"X-" + "9".repeat(60) + "\"", "\"two words ' <b>\"");
            };
            for (String extreme : extremes) {
                String body = with(example(path), place, extreme);
                var answer = program.post(path, body, UUID.randomUUID().toString());
                assertThat(answer.status())
                        .as(place.pointer() + " = " + extreme + ": " + answer)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_parameter_that_cannot_be_read_is_never_a_fault_of_the_server(String path) {
        var parameters = PATHS.path(path).path("get").path("parameters");
        for (JsonNode tried : parameters) {
            for (String bad : List.of(
                    "%20",
                    "-1",
                    "x".repeat(3_000),
                    "99999999999999999999",
                    "%EF%BC%91",
                    "%3Cb%3E",
                    "'%20or%201=1",
                    "2008-02-30")) {
                String address = path;
                for (JsonNode parameter : parameters) {
                    if (parameter.path("in").asString("").equals("path")) {
                        String value = parameter == tried
                                ? bad
                                : parameter.path("example").asString("");
                        address = address.replace("{" + parameter.path("name").asString("") + "}", value);
                    }
                }
                boolean inQuery = tried.path("in").asString("").equals("query");
                var answer =
                        AUDITOR.get(inQuery ? address + "?" + tried.path("name").asString("") + "=" + bad : address);
                assertThat(answer.status())
                        .as(address + " " + tried.path("name") + " = " + bad)
                        .isLessThan(500);
                if (answer.status() >= 400) {
                    assertThat(answer.type()).as(answer.toString()).startsWith("/problems/");
                } else {
                    assertThat(inQuery).as(address + " " + bad).isTrue();
                }
            }
        }
    }

    @Test
    void the_description_knows_every_call() {
        assertThat(commands().toList()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(queries().toList()).contains("/api/entries", "/api/programmes/{programme}", "/api/trail");
    }
}
