package daybook.access.session;

import daybook.access.AccountDetails;
import daybook.access.AccountDirectory;
import daybook.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Knows by the session who asks. The session holds no more than whose it is, since when, and the account's generation
 * at that time; what the person may do is read from the account each time. So a session is over as soon as the account
 * is closed or its roles or password change, whichever program did that, and in any case after twelve hours.
 */
public final class SessionDoor implements SecurityContextRepository {
    public static final Duration LONGEST = Duration.ofHours(12);

    static final String USERNAME = "username";
    private static final String GENERATION = "generation";
    private static final String SINCE = "since";
    private static final String ENDED = SessionDoor.class.getName() + ".ended";

    private final AccountDirectory accounts;
    private final PastSessions past;
    private final InstantSource clock;

    public SessionDoor(AccountDirectory accounts, PastSessions past, InstantSource clock) {
        this.accounts = accounts;
        this.past = past;
        this.clock = clock;
    }

    /** Whether the request came with a session that is over. */
    public static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no other method to implement
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        HttpServletRequest request = exchange.getRequest();
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USERNAME) instanceof String username)) {
            return SecurityContextHolder.createEmptyContext();
        }
        Optional<Authentication> authentication = accounts.find(username)
                .filter(account -> account.enabled() && goesOn(session::getAttribute, account, clock.instant()))
                .map(AccountDetails::authentication);
        if (authentication.isEmpty()) {
            session.invalidate();
            request.setAttribute(ENDED, true);
        }
        return authentication
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Whether a session of which these things are kept goes on, as the account now stands. */
    static boolean goesOn(Function<String, @Nullable Object> kept, AccountDetails account, Instant now) {
        return Long.toString(account.generation()).equals(kept.apply(GENERATION))
                && kept.apply(SINCE) instanceof String since
                && now.isBefore(Instant.parse(since).plus(LONGEST));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && authentication.getDetails() instanceof Long generation) {
            HttpSession session = request.getSession(true);
            session.setAttribute(USERNAME, who.username());
            session.setAttribute(GENERATION, generation.toString());
            session.setAttribute(SINCE, clock.instant().toString());
            past.begins(session.getId(), who.person(), clock.instant());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USERNAME) != null;
    }
}
