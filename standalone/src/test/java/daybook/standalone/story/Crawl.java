package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every kind of page that somebody gets to by following links: from the home page, and from the pages of what waits for
 * each act there is. What other stories recorded before makes no difference.
 */
final class Crawl {

    static final List<String> ACCOUNTS =
            List.of("auditor", "secretary", "performance", "finance", "approver", "ssog-chair", "administrator");

    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_PAGES = 250;

    private static final Map<String, Found> FOUND = crawled();

    private Crawl() {}

    /**
     * A page of its kind.
     *
     * @param account who gets to it first
     * @param isForm whether it is a page of a form
     */
    record Found(String account, String path, String pattern, boolean isForm) {
        @Override
        public String toString() {
            return path + ", as " + account;
        }
    }

    static List<Found> pages() {
        return List.copyOf(FOUND.values());
    }

    static List<Found> forms() {
        return pages().stream().filter(Found::isForm).toList();
    }

    /** The addresses of forms as the application has them, to see that none was missed. */
    static Set<String> formPatterns() {
        Set<String> patterns = new HashSet<>();
        RunningDaybook.mappings().forEach((mapping, handler) -> {
            if (isGet(mapping) && isForm(handler)) {
                patterns.addAll(mapping.getPatternValues());
            }
        });
        return patterns;
    }

    private static boolean isForm(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().endsWith("Forms");
    }

    private static boolean isGet(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Map<String, Found> crawled() {
        RunningDaybook.spendsOnTheStories();
        List<String> starts = new ArrayList<>(List.of("/"));
        starts.addAll(RunningDaybook.readiesForEveryAct());
        awaits(starts);
        Map<String, Found> found = new LinkedHashMap<>();
        ACCOUNTS.forEach(account -> crawl(account, starts, found));
        return found;
    }

    /** Until all that was recorded shows. */
    private static void awaits(List<String> starts) {
        var reader = Reader.signedIn("administrator");
        long head = RunningDaybook.dayBook().head();
        starts.forEach(start -> assertThat(reader.get(start + "?after=" + head).status())
                .as(start)
                .isEqualTo(200));
    }

    private static void crawl(String account, List<String> starts, Map<String, Found> found) {
        var reader = Reader.signedIn(account);
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> ofAKind = new HashMap<>();
        int read = 0;
        while (!open.isEmpty() && read < MOST_PAGES) {
            String path = open.removeFirst();
            var pattern = pattern(path);
            if (pattern == null) {
                continue;
            }
            boolean enough = ofAKind.merge(pattern.path(), 1, Integer::sum) > MOST_OF_A_KIND;
            if (enough && !starts.contains(path)) {
                continue;
            }
            var answer = reader.get(path);
            read++;
            if (answer.status() == 200) {
                found.putIfAbsent(pattern.path(), new Found(account, path, pattern.path(), pattern.isForm()));
                for (String next : links(answer)) {
                    if (seen.add(next)) {
                        open.addLast(next);
                    }
                }
            }
        }
    }

    /** The links of a page, but for those to files and to the same page in another state. */
    private static List<String> links(Reader.Answer answer) {
        List<String> links = new ArrayList<>();
        answer.page().select("a[href^=/]").forEach(link -> {
            String href = link.attr("href").replaceAll("#.*", "");
            if (href.startsWith("/trail?of=") || !href.contains("?")) {
                links.add(href);
            }
        });
        return links;
    }

    private record Pattern(String path, boolean isForm) {}

    /** The most particular address pattern of a page; null if no page has this address. */
    private static Pattern pattern(String path) {
        var parsed = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return RunningDaybook.mappings().entrySet().stream()
                .filter(mapping -> isGet(mapping.getKey()))
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("daybook.query.web"))
                .flatMap(mapping ->
                        Objects.requireNonNull(mapping.getKey().getPathPatternsCondition()).getPatterns().stream()
                                .filter(pattern -> pattern.matches(parsed))
                                .map(pattern -> Map.entry(pattern, isForm(mapping.getValue()))))
                .min(Map.Entry.comparingByKey(PathPattern.SPECIFICITY_COMPARATOR))
                .map(match -> new Pattern(match.getKey().getPatternString(), match.getValue()))
                .orElse(null);
    }
}
