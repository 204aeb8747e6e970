package daybook.query.web.table;

import daybook.query.web.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every table of every page be sorted, filtered and taken out as a file, whoever wrote it. */
@Component
class TableFilter extends OncePerRequestFilter {
    private final Tables tables;
    private final TakenPage takenPage;

    TableFilter(Words words, ObjectProvider<Clock> clock) {
        this.tables = new Tables(words);
        this.takenPage = new TakenPage(words, clock.getIfAvailable(Clock::systemUTC));
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
            send(held.page(), Asked.by(request), response);
        }
    }

    private void send(String page, Asked asked, HttpServletResponse response) throws IOException {
        if (asked.isForFile() && response.getStatus() == HttpServletResponse.SC_OK) {
            takenPage.send(tables.arranged(page, asked), asked, response);
        } else {
            response.getWriter()
                    .write(Tables.areIn(page) ? tables.arranged(page, asked).outerHtml() : page);
        }
    }
}
