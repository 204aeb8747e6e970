package daybook.command.api;

import daybook.access.api.Trouble;
import daybook.facts.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a program calls a request of its own, so that it can send it again without its being done twice. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    static final String FORM = "[\\x21-\\x7e]{1,64}";

    private static final Pattern VISIBLE = Pattern.compile(FORM);

    private IdempotencyKey() {}

    /**
     * The request's own id: made of the person as well, so that nobody meets another's keys.
     *
     * @throws org.springframework.web.ErrorResponseException if there is no key, or it is not one
     */
    static UUID request(@Nullable String key, PersonId person) {
        if (key == null) {
            throw Trouble.IDEMPOTENCY_KEY_MISSING.exceptionAbout(HEADER);
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw Trouble.IDEMPOTENCY_KEY_MALFORMED.exceptionAbout(HEADER);
        }
        return UUID.nameUUIDFromBytes((person.value() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
