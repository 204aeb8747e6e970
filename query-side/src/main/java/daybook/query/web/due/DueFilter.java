package daybook.query.web.due;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which of the returns that are due are asked for: those of a set, under a theme, that an office leads on, for a period
 * that ends on a day. Each is empty for any.
 */
record DueFilter(String set, String theme, String lead, String to) {

    static DueFilter by(HttpServletRequest request) {
        return new DueFilter(
                asked(request, "set"), asked(request, "theme"), asked(request, "lead"), asked(request, "to"));
    }

    private static String asked(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    List<DueLine> of(Collection<DueLine> all) {
        Predicate<DueLine> isAsked =
                line -> (set.isEmpty() || set.equals(line.set().set().value()))
                        && (theme.isEmpty() || theme.equals(line.theme()))
                        && (lead.isEmpty() || lead.equals(lead(line)))
                        && (to.isEmpty() || to.equals(line.period().to().toString()));
        return all.stream().filter(isAsked).toList();
    }

    static String lead(DueLine line) {
        var office = line.lead();
        return office == null ? "" : office.value();
    }

    /** As parameters of an address: name, value, name, value. */
    String[] parameters() {
        List<String> parameters = new ArrayList<>();
        asMap().forEach((name, value) -> {
            if (!value.isEmpty()) {
                parameters.addAll(List.of(name, value));
            }
        });
        return parameters.toArray(String[]::new);
    }

    private Map<String, String> asMap() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("set", set);
        all.put("theme", theme);
        all.put("lead", lead);
        all.put("to", to);
        return all;
    }
}
