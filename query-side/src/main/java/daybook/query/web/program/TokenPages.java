package daybook.query.web.program;

import daybook.access.token.Secret;
import daybook.query.daybook.DayBookQuery;
import daybook.query.web.Heads;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which people make tokens for their programs and revoke them. The secret of a new token is thought of here,
 * and shown before the token is made: so it is never kept, not even for the moment between two pages.
 */
@Controller
class TokenPages {
    /** For how many days a token may be made. */
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    private static final Set<String> FAULTS = Set.of("name", "roles", "days", "secret");

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final TokenRows tokens;

    TokenPages(Visits visits, Heads heads, Words words, TokenRows tokens) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * The page.
     *
     * @param fault the field that was refused, if one was
     * @param done what has just been done, in words; null if nothing was
     */
    public record TokensView(
            PageHead head,
            String heading,
            Table tokens,
            List<Choice> roles,
            List<Choice> days,
            String secret,
            @Nullable String fault,
            @Nullable String done)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return HasTables.each(tokens);
        }
    }

    public record Choice(String value, String text) {}

    @GetMapping("/account/tokens")
    ModelAndView tokens(
            @RequestParam(required = false) @Nullable String fault,
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request) {
        var visit = visits.now(request, DayBookQuery.READS);
        String heading = words.say("tokens.title");
        return View.of(
                "tokens",
                new TokensView(
                        heads.plain(heading, visit),
                        heading,
                        tokens.own(visit.who().person(), token -> "/account/tokens/" + token + "/revoke"),
                        visit.who().roles().stream()
                                .sorted()
                                .map(role -> new Choice(role.name(), words.word(role)))
                                .toList(),
                        DAYS.stream()
                                .map(days ->
                                        new Choice(days.toString(), words.say("tokens.days.text", days.toString())))
                                .toList(),
                        Secret.random().text(),
                        fault != null && FAULTS.contains(fault) ? words.say("tokens.fault." + fault) : null,
                        done == null ? null : words.say(done.equals("revoked") ? "tokens.revoked" : "tokens.made")));
    }
}
