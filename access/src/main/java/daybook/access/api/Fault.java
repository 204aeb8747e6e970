package daybook.access.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a call, as the member {@code errors} of its problem details lists it.
 *
 * @param rule its stable name, which {@code /problems/{rule}} explains
 * @param pointer the place in the body (RFC 6901); null if it is not about the body
 * @param parameter the query parameter or header; null if it is about none
 * @param message which rule, with which facts
 * @param wayOut what would satisfy it
 * @param facts of the case, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String rule,
        @Nullable String pointer,
        @Nullable String parameter,
        String message,
        String wayOut,
        Map<String, ?> facts) {}
