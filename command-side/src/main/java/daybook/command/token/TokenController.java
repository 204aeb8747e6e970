package daybook.command.token;

import daybook.access.Role;
import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Makes tokens and revokes them, for the account that has signed in and for no other. */
@RestController
class TokenController {

    private static final String PAGE = "/account/tokens";
    private static final int LONGEST_NAME = 100;
    private static final Set<String> DAYS = Set.of("7", "30", "90", "365");

    private final ApiTokens tokens;
    private final InstantSource clock;

    TokenController(ApiTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @PostMapping(PAGE)
    ResponseEntity<Void> make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String secret,
            @AuthenticationPrincipal SignedIn who) {
        String called = name.strip();
        Set<Role> some =
                who.roles().stream().filter(role -> roles.contains(role.name())).collect(Collectors.toSet());
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl)) {
            return to("?fault=name");
        } else if (some.isEmpty()) {
            return to("?fault=roles");
        } else if (!DAYS.contains(days)) {
            return to("?fault=days");
        } else if (!Secret.isWellFormed(secret) || tokens.isKnown(new Secret(secret))) {
            return to("?fault=secret");
        }
        Instant now = clock.instant();
        tokens.issue(who, called, some, new Secret(secret), now, now.plus(Duration.ofDays(Long.parseLong(days))));
        return to("?done=made");
    }

    @PostMapping(PAGE + "/{token}/revoke")
    ResponseEntity<Void> revoke(@PathVariable UUID token, @AuthenticationPrincipal SignedIn who) {
        if (!tokens.revoke(who.username(), token, clock.instant())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return to("?done=revoked");
    }

    private static ResponseEntity<Void> to(String result) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE + result))
                .build();
    }
}
