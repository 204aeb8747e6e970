package daybook.access;

import daybook.facts.account.SignInFault;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Spring Security's own check of a password, with an entry of how it went; what it leaves in the session knows no
 * password. Every failure is answered alike and after the same time: whoever tries does not learn whether there is such
 * a name, whether the account is closed or locked, or whether the password was right all the same.
 */
public class PasswordSignIn extends DaoAuthenticationProvider {
    /** Well above what checking a password and making an entry take, so that no failure can be told by its haste. */
    static final Duration FAILURE_TAKES = Duration.ofMillis(500);

    private final ObjectProvider<DoorBook> door;

    public PasswordSignIn(UserDetailsService accounts, ObjectProvider<DoorBook> door) {
        super(accounts);
        this.door = door;
        // Only once the password has been found right does it matter how the account stands.
        setPreAuthenticationChecks(_ -> {});
        setPostAuthenticationChecks(this::mayBeUsed);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        long answerAt = System.nanoTime() + FAILURE_TAKES.toNanos();
        try {
            return super.authenticate(attempt);
        } catch (AuthenticationException failure) {
            waitUntil(answerAt);
            throw failure;
        }
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken attempt) {
        try {
            super.additionalAuthenticationChecks(user, attempt);
        } catch (BadCredentialsException wrong) {
            turnAway((AccountDetails) user, SignInFault.WRONG_PASSWORD);
            throw wrong;
        }
    }

    private void mayBeUsed(UserDetails user) {
        var account = (AccountDetails) user;
        if (!account.enabled()) {
            turnAway(account, SignInFault.ACCOUNT_CLOSED);
            throw new BadCredentialsException("The account is closed");
        }
        if (account.hasExpired(Instant.now())) {
            turnAway(account, SignInFault.PASSWORD_EXPIRED);
            throw new BadCredentialsException("The password was for one use and its time has passed");
        }
    }

    private void turnAway(AccountDetails account, SignInFault fault) {
        door.getObject().turnsAway(account.signedIn().person(), fault);
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication attempt, UserDetails user) {
        var account = (AccountDetails) user;
        if (!door.getObject().letsIn(account.signedIn().person())) {
            throw new BadCredentialsException("The account lets nobody in at the moment");
        }
        return account.authentication();
    }

    private static void waitUntil(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
