package daybook.query.web;

import daybook.access.PageRoles;
import daybook.access.session.SentTooLate;
import daybook.query.asat.AsAtAnswer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reads when something went wrong: what it means for them and what they can do, nothing of the inside. */
@Component
class ErrorPages implements ErrorViewResolver {
    /** The rule by which the act itself would be refused, too. */
    private static final String ROLE_MAY_NOT = "role-may-not";

    private final Heads heads;
    private final Words words;
    private final ErrorAttributes errors;

    ErrorPages(Heads heads, Words words, ErrorAttributes errors) {
        this.heads = heads;
        this.words = words;
        this.errors = errors;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return switch (errors.getError(new ServletWebRequest(request))) {
            case AsAtRefused refused -> noSuchPosition(refused.refusal());
            // What cannot be the name of a thing names nothing.
            case MethodArgumentTypeMismatchException _ -> plain("404", HttpStatus.NOT_FOUND);
            case null -> byStatus(request, status);
            default -> byStatus(request, status);
        };
    }

    private ModelAndView byStatus(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> forbidden(request);
            case NOT_FOUND -> plain("404", status);
            case CONTENT_TOO_LARGE -> plain("413", status);
            default -> plain(status.is4xxClientError() ? "400" : "500", status);
        };
    }

    private ModelAndView forbidden(HttpServletRequest request) {
        var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return PageRoles.of(path)
                .map(roles -> page(
                                words.say("error.403.title"),
                                List.of(
                                        words.say("error.403.role", words.words(roles)),
                                        words.say("error.403.role.way-out")),
                                HttpStatus.FORBIDDEN)
                        .addObject("rule", ROLE_MAY_NOT))
                .orElseGet(() -> notTaken(request));
    }

    /** A form whose token no longer holds. */
    private ModelAndView notTaken(HttpServletRequest request) {
        if (SentTooLate.isKept(request)) {
            return plain("403.kept", HttpStatus.FORBIDDEN);
        }
        return plain("403", HttpStatus.FORBIDDEN).addObject("toSignIn", request.getUserPrincipal() == null);
    }

    private ModelAndView noSuchPosition(AsAtAnswer.Refused refusal) {
        String limit = Objects.requireNonNullElse(refusal.limit(), "");
        String told = refusal.rule() == AsAtAnswer.Rule.MOMENT_IN_FUTURE ? Words.moment(Instant.parse(limit)) : limit;
        return page(
                words.say("as-at-refused.title"),
                List.of(
                        words.say("as-at-refused." + refusal.rule().name(), refusal.given(), told),
                        words.say("as-at-refused.way-out")),
                HttpStatus.BAD_REQUEST);
    }

    private ModelAndView plain(String kind, HttpStatus status) {
        return page(
                words.say("error." + kind + ".title"),
                List.of(words.say("error." + kind + ".text"), words.say("error." + kind + ".way-out")),
                status);
    }

    private ModelAndView page(String title, List<String> paragraphs, HttpStatus status) {
        return new ModelAndView(
                "error", Map.of("head", heads.bare(title), "heading", title, "paragraphs", paragraphs), status);
    }
}
