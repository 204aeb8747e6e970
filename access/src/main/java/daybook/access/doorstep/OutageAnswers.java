package daybook.access.doorstep;

import daybook.access.api.ApiPaths;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import daybook.access.outage.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that needs the database, sessions among it: whatever fails for want of it is told plainly, to
 * people on a page that needs no database itself.
 */
final class OutageAnswers extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OutageAnswers.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Outage outage = Outage.of(failure);
            if (outage == null || response.isCommitted()) {
                throw failure;
            }
            log.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.toString());
            answer(outage, request, response);
        }
    }

    private static void answer(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(outage.await().toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (ApiPaths.isApi(request)) {
            ProblemAnswer.write(request, response, Trouble.of(outage).problem());
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(LastPage.of(outage).getBytes(StandardCharsets.UTF_8));
    }
}
