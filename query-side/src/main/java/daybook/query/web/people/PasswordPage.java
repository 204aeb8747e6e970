package daybook.query.web.people;

import daybook.query.people.PeopleQuery;
import daybook.query.web.Heads;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody chooses a password of their own. What was typed never comes back to it. */
@Controller
class PasswordPage {
    /** The field at which each thing that can be wrong is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "TOO_SHORT", "chosen",
            "TOO_LONG", "chosen",
            "EASILY_GUESSED", "chosen",
            "AS_BEFORE", "chosen",
            "NOT_THE_SAME", "again",
            "NOT_THE_CURRENT", "current",
            "LOCKED", "current");

    private final Visits visits;
    private final Heads heads;
    private final Words words;

    PasswordPage(Visits visits, Heads heads, Words words) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/password")
    String password(
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpServletRequest request,
            Model model) {
        var visit = visits.now(request, PeopleQuery.READS);
        String field = wrong == null ? null : FIELDS.get(wrong);
        String title = words.say("password.title");
        model.addAttribute("head", heads.plain(field == null ? title : words.say("error-title", title), visit));
        model.addAttribute("field", field);
        model.addAttribute("problem", field == null ? null : words.say("password.wrong." + wrong));
        model.addAttribute("first", visit.who().roles().isEmpty());
        return "password";
    }
}
