package daybook.query.web.people;

import daybook.access.Accounts;
import daybook.access.TypedAtFirst;
import daybook.query.web.Heads;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where whoever started the program becomes its first administrator. There is no such page once anybody has an account. */
@Controller
class FirstAdministratorPage {
    /** The field at which each thing that can be wrong is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "CODE", "code",
            "USERNAME", "username",
            "NAME", "name",
            "TOO_SHORT", "chosen",
            "TOO_LONG", "chosen",
            "EASILY_GUESSED", "chosen",
            "NOT_THE_SAME", "again",
            "BEGUN_OTHERWISE", "code");

    private final Accounts accounts;
    private final Heads heads;
    private final Words words;

    FirstAdministratorPage(Accounts accounts, Heads heads, Words words) {
        this.accounts = accounts;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/first-administrator")
    String page(
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpServletRequest request,
            Model model) {
        if (accounts.hasAny()) {
            throw new NotFound();
        }
        String field = wrong == null ? null : FIELDS.get(wrong);
        String title = words.say("first.title");
        model.addAttribute("head", heads.bare(field == null ? title : words.say("error-title", title)));
        model.addAttribute("field", field);
        model.addAttribute("typed", field == null ? TypedAtFirst.NOTHING : TypedAtFirst.read(request));
        model.addAttribute("problem", field == null ? null : problem(wrong));
        return "first-administrator";
    }

    private String problem(@Nullable String wrong) {
        String own = "first.wrong." + wrong;
        return words.say(words.has(own) ? own : "password.wrong." + wrong);
    }
}
