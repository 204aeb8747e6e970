package daybook.command.account;

import daybook.access.Accounts;
import daybook.access.DoorBook;
import daybook.access.PasswordRule;
import daybook.access.SignedIn;
import daybook.acts.account.AccountNotice;
import daybook.command.desk.NoticeBoard;
import daybook.facts.account.SignInFault;
import daybook.facts.authority.Attribution;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the password that somebody chooses for themselves. What was typed is never kept, so the page is told only by a
 * word in its address what was wrong.
 */
@RestController
class PasswordController {

    private final Accounts accounts;
    private final NoticeBoard notices;
    private final DoorBook door;
    private final InstantSource clock;

    PasswordController(Accounts accounts, NoticeBoard notices, DoorBook door, InstantSource clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    /** Whoever sits at somebody else's screen may not guess at the old password either: each failure counts. */
    @PostMapping("/password")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            @AuthenticationPrincipal SignedIn who) {
        var fault = PasswordRule.against(chosen, List.of(who.username(), who.displayName(), "daybook"));
        if (fault.isPresent()) {
            return wrong(fault.get().name());
        }
        if (!chosen.equals(again)) {
            return wrong("NOT_THE_SAME");
        }
        if (chosen.equals(current)) {
            return wrong("AS_BEFORE");
        }
        if (!accounts.isPassword(who.username(), current)) {
            door.turnsAway(who.person(), SignInFault.WRONG_PASSWORD);
            return wrong("NOT_THE_CURRENT");
        }
        var against = notices.enter(
                new AccountNotice.OfPassword(who.person()),
                Attribution.ofSelf(who.person()),
                clock.instant(),
                () -> accounts.setPassword(who.person(), chosen));
        return against.isEmpty() ? on("/sign-in?password") : wrong("LOCKED");
    }

    private static ResponseEntity<Void> wrong(String why) {
        return on("/password?wrong=" + why);
    }

    private static ResponseEntity<Void> on(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
