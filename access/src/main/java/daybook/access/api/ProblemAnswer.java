package daybook.access.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details as the answer to a call. */
public final class ProblemAnswer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private ProblemAnswer() {}

    /** Writes it, and in {@code instance} which call it is about. */
    public static void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        write(request.getRequestURI(), response, problem);
    }

    /** Writes it, about a call to this address. */
    public static void write(String address, HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(written(problem, address));
    }

    /** The JSON of it. An address that is none, as it may be where it was turned away, is left out. */
    public static byte[] written(ProblemDetail problem, String address) {
        try {
            problem.setInstance(new URI(address));
        } catch (URISyntaxException noAddress) {
            problem.setInstance(null);
        }
        return JSON.writeValueAsBytes(problem);
    }
}
