package daybook.command.account;

import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.acts.account.AccountNotice;
import daybook.command.desk.NoticeBoard;
import daybook.facts.authority.Attribution;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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

/**
 * Makes tokens for whoever has signed in, and lets them revoke their own. The secret is never entered, only that there is
 * such a token.
 */
@RestController
class TokenController {

    private static final String PAGE = "/account/tokens";
    private static final int LONGEST_NAME = 100;
    private static final Set<String> DAYS = Set.of("7", "30", "90", "365");

    private final ApiTokens tokens;
    private final NoticeBoard notices;
    private final InstantSource clock;

    TokenController(ApiTokens tokens, NoticeBoard notices, InstantSource clock) {
        this.tokens = tokens;
        this.notices = notices;
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
        make(who, called, some, new Secret(secret), Duration.ofDays(Long.parseLong(days)));
        return to("?done=made");
    }

    private void make(SignedIn who, String name, Set<Role> roles, Secret secret, Duration goodFor) {
        UUID token = UUID.randomUUID();
        Instant now = clock.instant();
        Instant until = now.plus(goodFor).truncatedTo(ChronoUnit.SECONDS);
        notices.enter(
                new AccountNotice.OfTokenIssued(who.person(), token, roles, until),
                Attribution.ofSelf(who.person()),
                now,
                () -> tokens.issue(who, token, name, roles, secret, now, until));
    }

    @PostMapping(PAGE + "/{token}/revoke")
    ResponseEntity<Void> revoke(@PathVariable UUID token, @AuthenticationPrincipal SignedIn who) {
        Instant now = clock.instant();
        var against = notices.enter(
                new AccountNotice.OfTokenRevoked(who.person(), token),
                Attribution.ofSelf(who.person()),
                now,
                () -> tokens.revoke(who.person(), token, now));
        if (!against.isEmpty()) {
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
