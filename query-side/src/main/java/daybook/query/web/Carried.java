package daybook.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The position that was asked for, as it was typed, so that links can carry it from page to page.
 *
 * @param asked of {@code entry}, {@code asAt} and {@code effective} those that were given
 */
public record Carried(Map<String, String> asked) {
    public static final Carried NOTHING = new Carried(Map.of());

    private static final List<String> PARAMETERS = List.of("entry", "asAt", "effective");

    public Carried {
        asked = new LinkedHashMap<>(asked);
    }

    static Carried by(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : PARAMETERS) {
            String typed = request.getParameter(name);
            if (typed != null && !typed.isBlank()) {
                asked.put(name, typed.strip());
            }
        }
        return new Carried(asked);
    }

    @Nullable
    String typed(String name) {
        return asked.get(name);
    }

    /** The address of a page of this site at this position, encoded; parameters as name, value, name, value. */
    public String to(String path, String... parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        values.putAll(asked);
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
