package daybook.access;

import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads somebody who signed in with a password for one use to where they choose another, and nowhere else. Programs that
 * call in their name are told so.
 */
public final class PasswordFirst extends OncePerRequestFilter {
    private static final List<String> OPEN = List.of("/password", "/sign-in", "/sign-out", "/assets/", "/webjars/");

    private static final String PASSWORD_FIRST = "PASSWORD_FIRST";

    private final boolean programs;

    private PasswordFirst(boolean programs) {
        this.programs = programs;
    }

    public static PasswordFirst ofPeople() {
        return new PasswordFirst(false);
    }

    /** The one that answers in problem details, and leaves nothing open. */
    public static PasswordFirst ofPrograms() {
        return new PasswordFirst(true);
    }

    /** What somebody may do who has to choose a password first. */
    public static List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(PASSWORD_FIRST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!mustChoose() || !programs && OPEN.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
        } else if (programs) {
            ProblemAnswer.write(request, response, Trouble.PASSWORD_NOT_CHOSEN.problem());
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect("/password");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean mustChoose() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> PASSWORD_FIRST.equals(authority.getAuthority()));
    }
}
