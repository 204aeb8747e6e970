package daybook.access.doorstep;

import daybook.access.api.ApiPaths;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MimeType;

/**
 * Answers what nothing else in the program has answered, such as a request whose first line cannot be read: Tomcat would
 * say what it is and of which version. Tomcat makes it by its name.
 */
public final class LastAnswer extends ErrorReportValve {

    private static final int BAD_REQUEST = HttpStatus.BAD_REQUEST.value();
    private static final int NOT_IMPLEMENTED = HttpStatus.NOT_IMPLEMENTED.value();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        // What is said not to be implemented is a way of sending a body that nobody uses: a mistake of the sender's.
        int status = response.getStatus() == NOT_IMPLEMENTED ? BAD_REQUEST : response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !mayWrite(response)) {
            return;
        }
        String address = Objects.toString(request.getRequestURI(), "");
        try {
            if (ApiPaths.isApi(address)) {
                ProblemDetail problem = Trouble.meant(status, request.getContentType());
                response.setStatus(problem.getStatus());
                write(response, MediaType.APPLICATION_PROBLEM_JSON, ProblemAnswer.written(problem, address));
            } else {
                response.setStatus(status);
                write(response, MediaType.TEXT_HTML, LastPage.of(status).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("whoever asked has gone", gone);
        }
    }

    private static boolean mayWrite(Response response) {
        var may = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, may);
        return may.get();
    }

    private static void write(Response response, MimeType type, byte[] body) throws IOException {
        response.setContentType(type.toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(new String(body, StandardCharsets.UTF_8));
            response.finishResponse();
        }
    }
}
