package daybook.query.web;

import daybook.access.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on; Spring Security takes what it sends. */
@Controller
class SignInPage {
    private final Accounts accounts;
    private final Heads heads;
    private final Words words;

    SignInPage(Accounts accounts, Heads heads, Words words) {
        this.accounts = accounts;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(name = "ended", required = false) @Nullable String ended,
            @RequestParam(name = "kept", required = false) @Nullable String kept,
            @RequestParam(name = "password", required = false) @Nullable String chosen,
            @RequestParam(name = "begun", required = false) @Nullable String begun,
            Model model) {
        if (!accounts.hasAny()) {
            return "redirect:/first-administrator";
        }
        String title = words.say("sign-in.title");
        model.addAttribute("head", heads.bare(wrong == null ? title : words.say("error-title", title)));
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("begun", begun != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("kept", kept != null);
        model.addAttribute("passwordSet", chosen != null);
        return "sign-in";
    }
}
