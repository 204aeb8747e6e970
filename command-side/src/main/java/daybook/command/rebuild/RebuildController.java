package daybook.command.rebuild;

import daybook.access.SignedIn;
import daybook.acts.Role;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Passes an administrator's wish on to the query side. It changes nothing in the day book, and so is no entry there. */
@RestController
class RebuildController {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,62}");

    private final JdbcClient jdbc;
    private final InstantSource clock;

    RebuildController(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PostMapping("/projections/{name}/rebuild")
    ResponseEntity<Void> rebuild(@PathVariable String name, @AuthenticationPrincipal SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!NAME.matcher(name).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        jdbc.sql("insert into asked.rebuild (projection, requested_by, requested_at) values (?, ?, ?)")
                .params(name, who.person().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/projections"))
                .build();
    }
}
