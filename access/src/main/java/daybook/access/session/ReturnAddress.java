package daybook.access.session;

import daybook.access.Cookies;
import daybook.access.SignedIn;
import daybook.facts.id.PersonId;
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
 * session. Only a path of this site is ever followed, once, and by nobody but whose it was, where that is known. Of a form
 * that was sent it is the page that shows what was typed.
 */
final class ReturnAddress implements RequestCache {
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final String BY = ".";
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
            remember(response, page, late.whoseSession(request).orElse(null));
        }
        late.keep(request).ifPresent(form -> remember(response, form.page(), form.whose()));
    }

    /** @param whose nobody else is led there; null where it is not known */
    void remember(HttpServletResponse response, String page, @Nullable PersonId whose) {
        keep(response, written(page) + (whose == null ? "" : BY + written(whose.value())), REMEMBERED);
    }

    private static String written(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String written) {
        return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, name);
        if (cookie == null) {
            return null;
        }
        try {
            String[] parts = cookie.getValue().split(Pattern.quote(BY), 2);
            String page = read(parts[0]);
            SignedIn now = SentTooLate.signedIn();
            if (!OF_THIS_SITE.matcher(page).matches()
                    || parts.length > 1 && now != null && !now.person().value().equals(read(parts[1]))) {
                return null;
            }
            removeRequest(request, response);
            return new SimpleSavedRequest(page);
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
