package daybook.access;

import daybook.acts.Acts;
import daybook.acts.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which roles may open a page: the form of an act those who may ask for the act, a {@link ReservedPage} those it is for,
 * every other page everybody. Whether the act itself is allowed is decided anew, and refused by a named rule, when it is
 * sent.
 */
public final class PageRoles {

    private static final Map<PathPattern, Set<Role>> ALL = Collections.unmodifiableMap(all());

    private PageRoles() {}

    /** The roles for the page of this path, without the query; nothing if everybody may open it. */
    public static Optional<Set<Role>> of(String path) {
        var parsed = PathContainer.parsePath(path);
        return ALL.entrySet().stream()
                .filter(page -> page.getKey().matches(parsed))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Each page that not everybody may open, and whoever may. */
    public static Map<PathPattern, Set<Role>> each() {
        return ALL;
    }

    private static Map<PathPattern, Set<Role>> all() {
        Map<PathPattern, Set<Role>> all = new LinkedHashMap<>();
        Arrays.stream(ReservedPage.values()).forEach(page -> add(all, page.path(), page.roles()));
        Acts.ALL.forEach(act -> act.at().ifPresent(at -> add(all, at.form(), act.roles())));
        return all;
    }

    private static void add(Map<PathPattern, Set<Role>> all, String path, Set<Role> roles) {
        all.computeIfAbsent(PathPatternParser.defaultInstance.parse(path), _ -> EnumSet.noneOf(Role.class))
                .addAll(roles);
    }
}
