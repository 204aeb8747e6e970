package daybook.query.api;

import daybook.access.session.StillSignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Whoever reads for longer than one call, and whether they still may. */
@Component
class Readers {

    private final ApiTokens tokens;
    private final StillSignedIn sessions;

    Readers(ApiTokens tokens, StillSignedIn sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** A reader whose token may be revoked and whose session may end while they read. */
    interface Reader {
        boolean mayStillRead();
    }

    Reader of(HttpServletRequest request) {
        if (Bearer.isBrought(request)) {
            String secret = Bearer.secret(request);
            return () -> tokens.bearer(secret)
                    .filter(standing -> !standing.mustChoose())
                    .isPresent();
        }
        return sessions.of(request)::getAsBoolean;
    }
}
