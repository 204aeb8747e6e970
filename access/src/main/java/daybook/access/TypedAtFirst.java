package daybook.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What somebody typed who is to become the first administrator, but for passwords, so that a refusal costs them nothing.
 * There is no account yet that it could be kept for, so a cookie carries it that scripts cannot read.
 */
public record TypedAtFirst(String code, String username, String name) {
    public static final TypedAtFirst NOTHING = new TypedAtFirst("", "", "");

    private static final String COOKIE = "daybook-first";
    private static final Duration LONG_ENOUGH_TO_MEND = Duration.ofMinutes(10);
    private static final int LONGEST = 300;

    /** What was carried; nothing if there is none, or none that can be read. */
    public static TypedAtFirst read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return NOTHING;
        }
        try {
            var parts = Arrays.stream(cookie.getValue().split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return parts.size() == 3 ? new TypedAtFirst(parts.get(0), parts.get(1), parts.get(2)) : NOTHING;
        } catch (IllegalArgumentException unreadable) {
            return NOTHING;
        }
    }

    public ResponseCookie carried(HttpServletRequest request) {
        String value = Stream.of(code, username, name)
                .map(typed -> typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST))
                .map(typed ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(typed.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        return cookie(value, LONG_ENOUGH_TO_MEND, request);
    }

    public static ResponseCookie takenAway(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration time, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/first-administrator")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(time)
                .build();
    }
}
