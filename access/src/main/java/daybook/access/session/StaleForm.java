package daybook.access.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers whoever may not. A form of ours whose token no longer holds, since somebody has signed in again in another
 * window, is laid aside and shown again with a token that holds; nothing is done with it.
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
        Optional<String> page = denied instanceof CsrfException && SentTooLate.isFromHere(request)
                ? late.keep(request)
                : Optional.empty();
        if (page.isEmpty()) {
            others.handle(request, response, denied);
        } else if (SentTooLate.signedIn() != null) {
            response.sendRedirect(page.get());
        } else {
            returning.remember(response, page.get());
            response.sendRedirect(SecurityRules.toSignIn(request));
        }
    }
}
