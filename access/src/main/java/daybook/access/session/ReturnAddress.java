package daybook.access.session;

import daybook.access.Cookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers, in a cookie, which page somebody wanted before they signed in, so that whoever has not signed in needs no
 * session. Only a path of this site is ever followed. Of a form that was sent it is the page that shows what was typed.
 */
final class ReturnAddress implements RequestCache {
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int LONGEST = 1_000;
    private static final Pattern OF_THIS_SITE = Pattern.compile("/|/[\\w-][\\w./?&=%:+~-]*");

    private final String name;
    private final boolean https;
    private final SentTooLate late;

    public ReturnAddress(boolean https, SentTooLate late) {
        this.name = Cookies.name("return", https);
        this.https = https;
        this.late = late;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET")
                && (accepts == null || accepts.contains("text/html") || accepts.contains("*/*"))
                && page.length() <= LONGEST) {
            remember(response, page);
        }
        late.keep(request).ifPresent(form -> remember(response, form));
    }

    void remember(HttpServletResponse response, String page) {
        keep(response, Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)), REMEMBERED);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, name);
        if (cookie == null) {
            return null;
        }
        try {
            String page = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return OF_THIS_SITE.matcher(page).matches() ? new SimpleSavedRequest(page) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** The page is opened anew and needs nothing of the request that was refused. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        keep(response, "", Duration.ZERO);
    }

    private void keep(HttpServletResponse response, String value, Duration time) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .maxAge(time)
                        .build()
                        .toString());
    }
}
