package daybook.query.api;

import daybook.access.api.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** Reads query parameters into exact types. One that is not known is refused: it would silently change nothing. */
final class Parameters {

    static final int MOST_ITEMS = 200;
    static final int USUAL_ITEMS = 50;

    private static final int ENOUGH = 80;

    private final HttpServletRequest request;

    /**
     * The parameters of a call.
     *
     * @throws ErrorResponseException if there is one that is not known, or one twice
     */
    Parameters(HttpServletRequest request, Set<String> known) {
        this.request = request;
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Trouble.PARAMETER_UNKNOWN.exceptionAbout(
                        shortened(name), "given", shortened(name), "known", String.join(", ", new TreeSet<>(known)));
            }
            if (values.length > 1) {
                throw malformed(name, String.join(", ", values), "one value", name + "=…, once");
            }
        });
    }

    @Nullable
    String text(String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    @Nullable
    Long entry(String name) {
        return read(name, "an entry number", "17", typed -> {
            if (!typed.matches("[0-9]{1,18}")) {
                throw new IllegalArgumentException(typed);
            }
            return Long.valueOf(typed);
        });
    }

    int limit() {
        Integer limit = read("limit", "a number from 1 to " + MOST_ITEMS, "50", typed -> {
            if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > MOST_ITEMS) {
                throw new IllegalArgumentException(typed);
            }
            return Integer.valueOf(typed);
        });
        return limit == null ? USUAL_ITEMS : limit;
    }

    @Nullable
    LocalDate date(String name) {
        return read(name, "a date", "2007-12-13", typed -> {
            if (!typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                throw new IllegalArgumentException(typed);
            }
            return LocalDate.parse(typed);
        });
    }

    /**
     * The value of a parameter, or null if it was left out.
     *
     * @throws ErrorResponseException if it cannot be read
     */
    <T> @Nullable T read(String name, String expected, String example, Function<String, T> reader) {
        String typed = text(name);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw malformed(name, typed, expected, example);
        }
    }

    static ErrorResponseException malformed(String name, String given, String expected, String example) {
        return Trouble.PARAMETER_MALFORMED.exceptionAbout(
                name, "given", shortened(given), "expected", expected, "example", example);
    }

    private static String shortened(String typed) {
        return typed.length() <= ENOUGH ? typed : typed.substring(0, ENOUGH) + "…";
    }
}
