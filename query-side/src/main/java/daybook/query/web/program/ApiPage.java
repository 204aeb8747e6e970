package daybook.query.web.program;

import daybook.query.daybook.DayBookQuery;
import daybook.query.web.Heads;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads whoever writes a program to everything that the program needs. */
@Controller
class ApiPage {
    private final Visits visits;
    private final Heads heads;
    private final Words words;

    ApiPage(Visits visits, Heads heads, Words words) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param example a first call, as it is typed on a command line
     */
    public record ApiView(PageHead head, String heading, List<Step> steps, String example) implements View.HasHead {}

    /**
     * Something that a program needs.
     *
     * @param href where it is; null where it is nothing for a browser
     */
    public record Step(
            String title,
            String text,
            String link,
            @Nullable String href) {}

    @GetMapping("/api")
    ModelAndView guide(HttpServletRequest request) {
        String heading = words.say("api.title");
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return View.of(
                "api",
                new ApiView(
                        heads.plain(heading, visits.now(request, DayBookQuery.READS)),
                        heading,
                        Stream.of(
                                        step("token", "/account/tokens"),
                                        step("description", "/v3/api-docs"),
                                        step("entries", "/api/entries"),
                                        step("stream", null),
                                        step("problems", "/problems"))
                                .toList(),
                        "curl -H \"Authorization: Bearer $TOKEN\" " + here + "/api/entries?limit=10"));
    }

    private Step step(String what, @Nullable String href) {
        return new Step(
                words.say("api." + what + ".title"),
                words.say("api." + what),
                words.say("api." + what + ".link"),
                href);
    }
}
