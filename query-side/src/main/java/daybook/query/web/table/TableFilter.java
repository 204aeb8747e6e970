package daybook.query.web.table;

import daybook.query.web.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every table of every page be sorted and filtered, whoever wrote it. */
@Component
class TableFilter extends OncePerRequestFilter {
    private final Tables tables;

    TableFilter(Words words) {
        this.tables = new Tables(words);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HtmlResponse(response);
        chain.doFilter(request, held);
        if (held.isHeldBack()) {
            String page = held.page();
            response.getWriter().write(page.contains("<table") ? tables.arranged(page, Asked.by(request)) : page);
        }
    }
}
