package daybook.query.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same around every page.
 *
 * @param signedInAs who, and in which office; null for whoever has not signed in
 * @param navigation empty for whoever has not signed in
 * @param asked the position that was asked for, for the search to carry along
 */
public record Frame(
        @Nullable String signedInAs,
        List<NavItem> navigation,
        @Nullable String projections,
        @Nullable String people,
        Map<String, String> asked) {}
