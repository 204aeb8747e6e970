package daybook.query.web;

import daybook.query.asat.AsAtAnswer;
import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The position that was asked for does not exist, or not yet. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class AsAtRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient AsAtAnswer.Refused refusal;

    AsAtRefused(AsAtAnswer.Refused refusal) {
        this.refusal = refusal;
    }

    AsAtAnswer.Refused refusal() {
        return refusal;
    }
}
