package daybook.access.session;

import daybook.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The tokens that forms repeat. Each sign-in has one of its own, so that a form tells by its token whose it is, also when
 * they have signed out since, or somebody else has signed in.
 */
final class FormTokens implements CsrfTokenRepository {
    private static final String FIELD = "_csrf";
    private static final String KNOWN = "form ";

    private final CsrfTokenRepository tokens;
    private final PastSessions past;
    private final InstantSource clock;

    FormTokens(CsrfTokenRepository tokens, PastSessions past, InstantSource clock) {
        this.tokens = tokens;
        this.past = past;
        this.clock = clock;
    }

    /** By what is known whose the form is that came with this request; nothing if it has no token. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FIELD))
                .flatMap(FormTokens::unmasked)
                .map(KNOWN::concat);
    }

    /** A form has the token under a mask, as many bytes in front of it, so that no two pages have the same. */
    private static Optional<String> unmasked(String sent) {
        byte[] masked;
        try {
            masked = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        byte[] token = new byte[masked.length / 2];
        for (int at = 0; at < token.length; at++) {
            token[at] = (byte) (masked[at] ^ masked[token.length + at]);
        }
        return token.length == 0 ? Optional.empty() : Optional.of(new String(token, StandardCharsets.UTF_8));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        tokens.saveToken(token, request, response);
        SignedIn who = SentTooLate.signedIn();
        if (token != null && who != null) {
            past.begins(KNOWN + token.getToken(), who.person(), clock.instant());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return tokens.loadToken(request);
    }
}
