package daybook.query.api;

import daybook.access.api.JsonSchemas;
import daybook.access.api.RecordWords;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes every query that there is: found among what answers GET, so that none can be left out. */
@Component
class Operations {

    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    private final RequestMappingHandlerMapping mapping;

    Operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** The paths by their addresses, whose schemas go to the others. */
    Map<String, Object> paths(JsonSchemas schemas) {
        Map<String, Object> paths = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach((asked, method) -> asked.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && isGet(asked))
                        .forEach(path -> paths.put(path, Map.of("get", get(path, method, schemas)))));
        return paths;
    }

    private static boolean isGet(RequestMappingInfo asked) {
        return asked.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Map<String, Object> get(String path, HandlerMethod method, JsonSchemas schemas) {
        var asked = method.getMethodAnnotation(Asked.class);
        Type answer = answer(method.getMethod().getGenericReturnType());
        Map<String, Object> get = new LinkedHashMap<>();
        get.put("operationId", "get-" + path.substring(5).replaceAll("[{}]", "").replace('/', '-'));
        get.put("tags", List.of(path.split("/")[2]));
        get.put("summary", asked == null ? method.getMethod().getName() : asked.value());
        get.put("description", description(asked, answer));
        get.put("parameters", parameters(path, asked, answer));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", success(method, answer, schemas));
        List.of("400", "401", "404")
                .forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/Problem")));
        get.put("responses", responses);
        return get;
    }

    private static String description(@Nullable Asked asked, Type answer) {
        String about = asked == null ? "" : asked.value() + ".";
        Type told = answer instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : answer;
        String words = told instanceof Class<?> type ? RecordWords.of(type) : null;
        String basis = isA(answer, Found.class) || isA(answer, Listed.class)
                ? " The basis says what the answer stands on: asked again with the same entry and effective date it is "
                        + "the same for ever."
                : "";
        return about + (words == null ? "" : " " + words) + basis;
    }

    private static List<Object> parameters(String path, @Nullable Asked asked, Type answer) {
        List<Object> parameters = new ArrayList<>();
        IN_PATH.matcher(path).results().forEach(found -> parameters.add(ParameterWords.inPath(found.group(1))));
        if (asked != null) {
            for (String name : asked.parameters()) {
                parameters.add(ParameterWords.inQuery(name));
            }
        }
        if (isA(answer, Listed.class)) {
            parameters.addAll(ParameterWords.OF_LISTS);
        }
        if (isA(answer, Listed.class) || isA(answer, Found.class) || answer == byte[].class) {
            parameters.addAll(ParameterWords.OF_QUERIES);
        }
        return parameters;
    }

    private static Map<String, Object> success(HandlerMethod method, Type answer, JsonSchemas schemas) {
        if (answer == byte[].class) {
            return Map.of(
                    "description",
                    "The file itself, of whatever type it is.",
                    "content",
                    Map.of("*/*", Map.of("schema", Map.of("type", "string", "format", "binary"))));
        }
        if (!isA(answer, Listed.class) && !isA(answer, Found.class)) {
            return Map.of(
                    "description",
                    "As long as the connection lasts.",
                    "content",
                    Map.of("text/event-stream", Map.of("schema", Map.of("type", "string"))));
        }
        Map<String, Object> success = new LinkedHashMap<>();
        success.put("description", isA(answer, Listed.class) ? "A page of the list." : "As it stands.");
        if (method.getMethod().getReturnType() == ResponseEntity.class) {
            success.put(
                    "headers",
                    Map.of(
                            "ETag",
                            Map.of(
                                    "description",
                                    "The last entry about it, for If-Match of a command.",
                                    "schema",
                                    Map.of("type", "string"))));
        }
        success.put("content", Map.of("application/json", Map.of("schema", schemas.of(answer))));
        return success;
    }

    private static boolean isA(Type type, Class<?> kind) {
        return type instanceof ParameterizedType generic && generic.getRawType() == kind;
    }

    private static Type answer(Type returned) {
        return returned instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : returned;
    }
}
