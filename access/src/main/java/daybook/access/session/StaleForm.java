package daybook.access.session;

import daybook.access.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers whoever may not. A form of ours whose token no longer holds, since somebody has signed out or in again in another
 * window, is laid aside for whom it was made, and shown again to them with a token that holds; nothing is done with it.
 */
final class StaleForm implements AccessDeniedHandler {
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final SentTooLate late;
    private final ReturnAddress returning;

    public StaleForm(SentTooLate late, ReturnAddress returning) {
        this.late = late;
        this.returning = returning;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        SentTooLate.Kept kept = denied instanceof CsrfException && SentTooLate.isFromHere(request)
                ? late.keep(request).orElse(null)
                : null;
        SignedIn now = SentTooLate.signedIn();
        if (kept == null || now != null && !now.person().equals(kept.whose())) {
            others.handle(request, response, denied);
        } else if (now != null) {
            response.sendRedirect(kept.page());
        } else {
            returning.remember(response, kept.page(), kept.whose());
            response.sendRedirect(SecurityRules.toSignIn(request));
        }
    }
}
