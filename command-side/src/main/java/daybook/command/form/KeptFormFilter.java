package daybook.command.form;

import daybook.access.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that whoever takes a form finds all of it, whether it came in one piece or page by page. */
@Component
class KeptFormFilter extends OncePerRequestFilter {

    private final Completing completing;

    KeptFormFilter(Completing completing) {
        this.completing = completing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id = Page.id(Objects.requireNonNullElse(request.getParameter(Page.KEPT), ""));
        SignedIn who = who();
        chain.doFilter(id == null || who == null ? request : completing.whole(request, id, who.person()), response);
    }

    private static @Nullable SignedIn who() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
