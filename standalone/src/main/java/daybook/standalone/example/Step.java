package daybook.standalone.example;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of the example.
 *
 * @param key names it for ever, and so gives the request its id: sent again, it is not done again
 */
record Step(
        String key,
        ExampleAccount by,
        @Nullable Authority cited,
        String reason,
        @Nullable Source source,
        Command command) {

    /** Done by somebody because it is their office's duty. */
    static Step ofOffice(String key, String username, String reason, @Nullable Source source, Command command) {
        return new Step(key, ExampleAccount.of(username), null, reason, source, command);
    }

    UUID request() {
        return UUID.nameUUIDFromBytes(("Daybook's worked example, " + key).getBytes(StandardCharsets.UTF_8));
    }

    Request at(Instant now) {
        Set<Role> roles = by.roles();
        return new Request(request(), roles, new Asker(by.person(), by.office(), cited, reason, source), now);
    }
}
