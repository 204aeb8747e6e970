package daybook.access.session;

import daybook.access.AccountDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether somebody who asked long ago, and is still being answered, is still signed in. */
@Component
@ConditionalOnWebApplication // where there are no pages there are no sessions
public final class StillSignedIn {

    private final SessionRepository<? extends Session> sessions;
    private final AccountDirectory accounts;
    private final InstantSource clock;

    StillSignedIn(
            SessionRepository<? extends Session> sessions,
            AccountDirectory accounts,
            ObjectProvider<InstantSource> clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock.getIfAvailable(InstantSource::system);
    }

    /** Asks anew each time: the session may end anywhere, and the account change, while the answer goes on. */
    public BooleanSupplier of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return () -> false;
        }
        String id = session.getId();
        return () -> lasts(id);
    }

    private boolean lasts(String id) {
        Session session = sessions.findById(id);
        Instant now = clock.instant();
        return session != null
                && !session.isExpired()
                && session.getAttribute(SessionDoor.USERNAME) instanceof String username
                && accounts.find(username)
                        .filter(account -> account.enabled() && !account.mustChange())
                        .filter(account -> SessionDoor.goesOn(session::getAttribute, account, now))
                        .isPresent();
    }
}
