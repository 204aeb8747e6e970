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
 * had signed in, as the session tells that it came with. From somebody of whom no session is known nothing is kept.
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

    /** Whether what was sent with this request has been kept. */
    public static boolean isKept(HttpServletRequest request) {
        return request.getAttribute(KEPT) != null;
    }

    /** The page that shows again what was sent; nothing if it could not be kept. */
    Optional<String> keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        try {
            var page = whose(request)
                    .flatMap(person -> Optional.ofNullable(forms.getIfAvailable())
                            .flatMap(aside -> aside.layAside(person, request)));
            page.ifPresent(_ -> request.setAttribute(KEPT, true));
            return page;
        } catch (RuntimeException failure) {
            LOG.warn("A form that was sent after its session had ended could not be kept", failure);
            return Optional.empty();
        }
    }

    /** Whoever has signed in, or had. */
    private Optional<PersonId> whose(HttpServletRequest request) {
        SignedIn now = signedIn();
        if (now != null) {
            return Optional.of(now.person());
        }
        String session = request.getRequestedSessionId();
        return session == null ? Optional.empty() : sessions.whose(session, clock.instant());
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
