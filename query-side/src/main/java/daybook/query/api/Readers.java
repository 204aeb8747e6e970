package daybook.query.api;

import daybook.access.token.ApiTokens;
import daybook.access.token.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Whoever reads for longer than one call, and whether they still may. */
@Component
class Readers {

    private final ApiTokens tokens;

    Readers(ApiTokens tokens) {
        this.tokens = tokens;
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
        HttpSession session = request.getSession(false);
        return () -> session != null && lasts(session);
    }

    private static boolean lasts(HttpSession session) {
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException ended) {
            return false;
        }
    }
}
