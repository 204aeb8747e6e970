package daybook.access.token;

import daybook.access.PasswordFirst;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import daybook.acts.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AuthenticationFilter;

/** Signs a call in by the token in its header (RFC 6750), for this one call alone. */
public final class Bearer {

    private static final String SCHEME = "bearer ";

    private Bearer() {}

    public static AuthenticationFilter filter(ApiTokens tokens) {
        var filter =
                new AuthenticationFilter((AuthenticationManager) attempt -> signedIn(attempt, tokens), Bearer::attempt);
        filter.setSuccessHandler((_, _, _) -> {});
        filter.setFailureHandler(Bearer::refused);
        return filter;
    }

    /** Whether the call brings a token: then no browser added it by itself, so nobody else can have made it send one. */
    public static boolean isBrought(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /** The token that the call brings. */
    public static String secret(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
    }

    private static @Nullable Authentication attempt(HttpServletRequest request) {
        return isBrought(request)
                ? UsernamePasswordAuthenticationToken.unauthenticated("bearer", secret(request))
                : null;
    }

    private static Authentication signedIn(Authentication attempt, ApiTokens tokens) {
        var standing = tokens.bearer(String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("No such token"));
        return UsernamePasswordAuthenticationToken.authenticated(
                standing.who(),
                null,
                standing.mustChoose()
                        ? PasswordFirst.authorities()
                        : AuthorityUtils.createAuthorityList(
                                standing.who().roles().stream().map(Role::name).toList()));
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        ProblemAnswer.write(request, response, Trouble.TOKEN_NOT_VALID.problem());
    }
}
