package daybook.query.web;

import daybook.access.api.ApiPaths;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import daybook.query.asat.Basis;
import daybook.query.projection.Book;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a query that cannot be answered for want of rows, or of a book, before it is taken for a fault of ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CallInDoubt implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(CallInDoubt.class);

    private final ObjectProvider<Book> book;

    CallInDoubt(ObjectProvider<Book> book) {
        this.book = book;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiPaths.isApi(request)
                || response.isCommitted()
                || !(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("daybook.query.")) {
            return null;
        }
        ProblemDetail problem = failure instanceof NotFound ? beforeTheBook(request) : unread(request, failure);
        if (problem == null) {
            return null;
        }
        try {
            ProblemAnswer.write(request, response, problem);
        } catch (IOException gone) {
            LOG.debug("whoever made the call has gone", gone);
        }
        return new ModelAndView();
    }

    private static @Nullable ProblemDetail unread(HttpServletRequest request, Exception failure) {
        var found = RowsDoNotFit.in(failure, request.getRequestURI());
        return found == null
                ? null
                : Trouble.BOOK_DOES_NOT_ADD_UP.problem("what", found.finding().subject());
    }

    /** What is asked as at a moment before there was a book is not “not there”: nothing was, yet. */
    private @Nullable ProblemDetail beforeTheBook(HttpServletRequest request) {
        if (!(request.getAttribute(Basis.class.getName()) instanceof Basis basis) || basis.entry() != 0) {
            return null;
        }
        Instant began = book.getObject().enteredAt(1);
        return began == null ? null : Trouble.BEFORE_THE_BOOK.problem("began", began.toString());
    }
}
