package daybook.access.session;

import daybook.access.SignedIn;
import daybook.facts.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * A form that is sent when its sender's sign-in no longer holds: nothing is done with it, and it is laid aside for whoever
 * had signed in, as the token of the form tells, or the session that it came with. From somebody of whom neither is known
 * nothing is kept.
 */
@Component
@ConditionalOnWebApplication
public class SentTooLate {
    private static final Logger LOG = LoggerFactory.getLogger(SentTooLate.class);
    private static final String KEPT = SentTooLate.class.getName() + ".kept";

    private final PastSessions sessions;
    private final ObjectProvider<LayingAside> forms;
    private final InstantSource clock;

    SentTooLate(PastSessions sessions, ObjectProvider<LayingAside> forms, ObjectProvider<InstantSource> clock) {
        this.sessions = sessions;
        this.forms = forms;
        this.clock = clock.getIfAvailable(InstantSource::system);
    }

    /** The page that shows again what was sent, and to whom alone. */
    record Kept(String page, PersonId whose) {}

    /** Whether what was sent with this request has been kept. */
    public static boolean isKept(HttpServletRequest request) {
        return request.getAttribute(KEPT) != null;
    }

    /** Nothing if it could not be kept. */
    Optional<Kept> keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        try {
            var kept = whose(request)
                    .flatMap(person -> Optional.ofNullable(forms.getIfAvailable())
                            .flatMap(aside -> aside.layAside(person, request))
                            .map(page -> new Kept(page, person)));
            kept.ifPresent(_ -> request.setAttribute(KEPT, true));
            return kept;
        } catch (RuntimeException failure) {
            LOG.warn("A form that was sent after its session had ended could not be kept", failure);
            return Optional.empty();
        }
    }

    /** Whoever the form was made for, or has signed in, or had. */
    private Optional<PersonId> whose(HttpServletRequest request) {
        return FormTokens.of(request)
                .flatMap(token -> sessions.whose(token, clock.instant()))
                .or(() -> Optional.ofNullable(signedIn()).map(SignedIn::person))
                .or(() -> whoseSession(request));
    }

    /** Whose the session is or was that the request came with, as far as that is known. */
    Optional<PersonId> whoseSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getRequestedSessionId())
                .flatMap(session -> sessions.whose(session, clock.instant()));
    }

    static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }

    /** Whether one of our own pages sent it, as browsers tell and no page can make them tell otherwise. */
    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        try {
            return origin != null
                    && Objects.equals(URI.create(origin).getAuthority(), request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
