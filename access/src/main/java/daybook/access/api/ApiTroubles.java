package daybook.access.api;

import daybook.access.outage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every failure of a call with problem details, and of pages with nothing: they have their own. Before it come
 * those who know more of a failure.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ApiTroubles implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(ApiTroubles.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        // Whatever an outage leads to is told before the door, where whatever fails on the way here is told as well.
        if (!ApiPaths.isApi(request) || Outage.of(failure) != null) {
            return null;
        }
        try {
            // Whoever asked may have gone, as the reader of a stream does.
            if (!response.isCommitted() && !(failure instanceof IOException)) {
                headers(failure, response);
                ProblemAnswer.write(request, response, problem(failure, request));
            }
        } catch (IOException gone) {
            log.debug("whoever made the call has gone", gone);
        }
        return new ModelAndView();
    }

    private static ProblemDetail problem(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case ErrorResponse known
            when String.valueOf(known.getBody().getType()).startsWith(Problems.PATH) -> known.getBody();
            case MaxUploadSizeExceededException _ ->
                Trouble.DOCUMENT_TOO_LARGE.problem("most", Integer.toString(Most.DOCUMENT));
            case MultipartException _ -> Trouble.CALL_MALFORMED.problem();
            // What cannot be the name of a thing names nothing.
            case MethodArgumentTypeMismatchException _ -> Trouble.NOT_FOUND.problem();
            case ErrorResponse known -> Trouble.meant(known.getStatusCode().value(), request.getContentType());
            case Exception marked
            when status(marked) instanceof HttpStatus status -> Trouble.meant(status.value(), request.getContentType());
            default -> {
                log.error("a call failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
                yield Trouble.SERVER_FAULT.problem();
            }
        };
    }

    private static @Nullable HttpStatus status(Exception failure) {
        var marked = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return marked == null ? null : marked.code();
    }

    private static void headers(Exception failure, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
    }
}
