package daybook.command.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of a form that was sent, completed with what earlier pages said. */
final class WholeForm extends HttpServletRequestWrapper {

    private static final List<String> NOTHING = List.of("");

    private final Map<String, String[]> entries = new LinkedHashMap<>();

    /** What the page asks for is replaced by what it was answered; what it does not ask for stays. */
    WholeForm(HttpServletRequest page, Map<String, List<String>> kept) {
        super(page);
        kept.forEach((name, values) -> entries.put(name, values.toArray(String[]::new)));
        // What was said of a figure that looks wrong was said of that figure: it is asked anew.
        entries.remove(Page.CONFIRMED);
        String[] asked = page.getParameterValues(Page.ASKED);
        for (String name : asked == null ? new String[0] : asked) {
            // A box that is not ticked is not sent at all, and yet it was answered.
            entries.put(name, NOTHING.toArray(String[]::new));
        }
        entries.putAll(page.getParameterMap());
    }

    void say(String name, String value) {
        entries.put(name, new String[] {value});
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = entries.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return entries.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(entries.keySet());
    }
}
