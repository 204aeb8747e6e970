package daybook.query.api;

import daybook.access.api.ProblemTexts;
import daybook.query.asat.AsAtAnswer;
import daybook.query.web.Words;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every rule by which a call can be refused, in words: of commands, of queries, and of all calls. */
@Component
public class Rules {

    private static final String WAY_OUT = ".way-out";

    private final Handed handed;
    private final Words words;

    Rules(Handed handed, Words words) {
        this.handed = handed;
        this.words = words;
    }

    /** A rule in words, with the names of the facts in braces. */
    public record Told(String message, String wayOut) {}

    /** In the order of their names. */
    public SortedMap<String, Told> all() {
        SortedMap<String, Told> rules = new TreeMap<>();
        handed.over().rules().forEach((rule, told) -> rules.put(rule, new Told(told.message(), told.wayOut())));
        var texts = ProblemTexts.all();
        texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(WAY_OUT))
                .forEach(rule -> rules.put(rule, new Told(texts.getProperty(rule), texts.getProperty(rule + WAY_OUT))));
        for (var rule : AsAtAnswer.Rule.values()) {
            rules.put(
                    Questions.name(rule),
                    new Told(words.say("as-at-refused." + rule, "{given}", "{limit}"), words.say("as-at-refused.api")));
        }
        rules.put("several", new Told(words.say("problems.several"), words.say("problems.several.way-out")));
        return Collections.unmodifiableSortedMap(rules);
    }
}
