package daybook.query.web;

import daybook.access.SignedIn;
import daybook.access.api.Trouble;
import daybook.store.watch.DoesNotAddUp;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Says what is missing or was changed: above every page, and in place of one that cannot be made for it. */
@ControllerAdvice
class BookAdvice {
    private final Heads heads;
    private final Words words;
    private final Doubt doubt;

    BookAdvice(Heads heads, Words words, Doubt doubt) {
        this.heads = heads;
        this.words = words;
        this.doubt = doubt;
    }

    /** On every page and with every answer, a table to take away too: nobody reads a figure without being told. */
    @ModelAttribute("doubt")
    Doubt.@Nullable Told doubt(@AuthenticationPrincipal @Nullable SignedIn who, HttpServletResponse response) {
        if (doubt.isAny()) {
            response.setHeader(Doubt.HEADER, Doubt.DOES_NOT_ADD_UP);
        }
        return doubt.told(who);
    }

    @ExceptionHandler(DoesNotAddUp.class)
    ModelAndView doesNotAddUp(DoesNotAddUp found) {
        String what = found.finding().subject();
        String title = words.say("error.does-not-add-up.title");
        return new ModelAndView(
                "error",
                Map.of(
                        "head",
                        heads.bare(title),
                        "heading",
                        title,
                        "paragraphs",
                        List.of(
                                words.say("error.does-not-add-up.text", what),
                                words.say("error.does-not-add-up.way-out")),
                        "rule",
                        Trouble.BOOK_DOES_NOT_ADD_UP.rule()),
                HttpStatus.SERVICE_UNAVAILABLE);
    }
}
