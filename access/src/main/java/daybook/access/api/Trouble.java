package daybook.access.api;

import daybook.access.outage.Outage;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a call whatever it asks for. Its words are in {@code problems.properties}. */
public enum Trouble {
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
    TOKEN_NOT_VALID(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    PASSWORD_NOT_CHOSEN(HttpStatus.FORBIDDEN),
    FORM_TOKEN_MISSING(HttpStatus.FORBIDDEN),
    CALL_MALFORMED(HttpStatus.BAD_REQUEST),
    PARAMETER_MALFORMED(HttpStatus.BAD_REQUEST),
    PARAMETER_UNKNOWN(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MALFORMED(HttpStatus.BAD_REQUEST),
    IF_MATCH_MALFORMED(HttpStatus.BAD_REQUEST),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    BEFORE_THE_BOOK(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    DOCUMENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    PART_MISSING(HttpStatus.BAD_REQUEST),
    TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    SERVER_FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    TOO_MANY_STREAMS(HttpStatus.SERVICE_UNAVAILABLE),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    DATABASE_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    DATABASE_FULL(HttpStatus.SERVICE_UNAVAILABLE),
    NOT_NUMBERED_YET(HttpStatus.SERVICE_UNAVAILABLE),
    BOOK_DOES_NOT_ADD_UP(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Trouble(HttpStatus status) {
        this.status = status;
    }

    /** Its stable name: {@code body-too-large}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    /** The whole problem; what is given fills the braces of its words, in pairs of name and value. */
    public ProblemDetail problem(String... facts) {
        return about(null, facts);
    }

    /** The whole problem, about a query parameter or header. */
    public ProblemDetail about(@Nullable String parameter, String... facts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 0; at < facts.length; at += 2) {
            named.put(facts[at], facts[at + 1]);
        }
        return Problems.of(
                status,
                new Fault(
                        rule(),
                        null,
                        parameter,
                        ProblemTexts.of(rule(), named),
                        ProblemTexts.of(rule() + ".way-out", named),
                        named));
    }

    public ErrorResponseException exception(String... facts) {
        return new ErrorResponseException(status, problem(facts), null);
    }

    /** One that says in {@code Retry-After} when it is worth while to send the call again. */
    public ErrorResponseException exceptionFor(Duration time, String... facts) {
        var exception = exception(facts);
        exception.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds()));
        return exception;
    }

    public ErrorResponseException exceptionAbout(String parameter, String... facts) {
        return new ErrorResponseException(status, about(parameter, facts), null);
    }

    /** The problem that is meant by a status alone, of a call with a body of this type. */
    public static ProblemDetail meant(int status, @Nullable String contentType) {
        if (status != BODY_TOO_LARGE.status.value()) {
            return of(status).problem();
        }
        return contentType != null && contentType.startsWith("multipart/")
                ? DOCUMENT_TOO_LARGE.problem("most", Integer.toString(Most.DOCUMENT))
                : BODY_TOO_LARGE.problem("most", Integer.toString(Most.JSON));
    }

    /** The problem that a program is told of while the database cannot be used. */
    public static Trouble of(Outage outage) {
        return switch (outage) {
            case AWAY -> DATABASE_AWAY;
            case BUSY -> DATABASE_BUSY;
            case FULL -> DATABASE_FULL;
            case UNNUMBERED -> NOT_NUMBERED_YET;
        };
    }

    private static Trouble of(int status) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.status.value() == status)
                .filter(trouble -> trouble != SIGN_IN_NEEDED)
                .findFirst()
                .orElse(status < 500 ? CALL_MALFORMED : SERVER_FAULT);
    }
}
