package daybook.standalone.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fills in whatever a page of a form asks, and reads what stands in it. */
final class TypedForm {

    static final String FIELDS = "main [name]:not([type=hidden]):not([type=submit]):not([type=file]):not(button)";

    private TypedForm() {}

    /** Where it is sent. */
    static String action(Document page) {
        return page.select("main form[method=post]").attr("action");
    }

    /**
     * The page with something in every field, as a browser sends it; texts are of several lines where they may be. Nothing
     * of what waits is ticked, since that fills in clauses itself.
     */
    static Map<String, String> filled(Document page) {
        Map<String, String> entries = new LinkedHashMap<>(hidden(page));
        for (Element field : page.select(FIELDS + ":not([name=taken])")) {
            entries.putIfAbsent(field.attr("name"), something(field));
        }
        return entries;
    }

    /** What a browser sends beside what somebody has typed. */
    static Map<String, String> hidden(Document page) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Element field : page.select("main form[method=post] input[type=hidden]")) {
            entries.merge(field.attr("name"), field.attr("value"), (some, more) -> some + "\n" + more);
        }
        entries.remove("_csrf");
        return entries;
    }

    private static String something(Element field) {
        String name = field.attr("name");
        return switch (field.tagName() + " " + field.attr("type")) {
            case "textarea " -> "What was typed into " + name + ",\non two lines";
            case "select " -> field.select("option").last().attr("value");
            case "input radio", "input checkbox" -> field.attr("value");
            default -> "typed " + name.replaceAll("[^a-z]", "");
        };
    }

    /** What stands in the fields of a page. */
    static Map<String, String> standing(Document page) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Element field : page.select(FIELDS)) {
            String name = field.attr("name");
            switch (field.tagName() + " " + field.attr("type")) {
                case "textarea " -> entries.put(name, field.wholeText());
                case "select " ->
                    entries.put(
                            name,
                            field.select("option[selected]").isEmpty()
                                    ? ""
                                    : field.select("option[selected]").last().attr("value"));
                case "input radio", "input checkbox" -> {
                    if (field.hasAttr("checked")) {
                        entries.putIfAbsent(name, field.attr("value"));
                    }
                }
                default -> entries.put(name, field.attr("value"));
            }
        }
        return entries;
    }

    /** Of what was sent, that which somebody had typed. */
    static Map<String, String> typed(Map<String, String> sent, Document page) {
        Map<String, String> typed = new LinkedHashMap<>(sent);
        List<String> fields = new ArrayList<>(page.select(FIELDS).eachAttr("name"));
        typed.keySet().retainAll(fields);
        return typed;
    }
}
