package daybook.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries a password for one use from the answer that made it to the page that shows it, in a cookie that scripts cannot
 * read and that the page takes away. So it is kept nowhere on the server, and shown once.
 */
public final class ShownOnce {
    private static final String NAME = "daybook-once";
    private static final Duration LONG_ENOUGH_TO_FOLLOW = Duration.ofMinutes(2);

    private ShownOnce() {}

    public static ResponseCookie carrying(String password, HttpServletRequest request) {
        return cookie(password, LONG_ENOUGH_TO_FOLLOW, request);
    }

    /** What the page is to show; null if there is nothing, or no longer. */
    public static @Nullable String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || !cookie.getValue().matches("[a-z0-9-]{8,40}") ? null : cookie.getValue();
    }

    public static ResponseCookie takenAway(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration time, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/people")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(time)
                .build();
    }
}
