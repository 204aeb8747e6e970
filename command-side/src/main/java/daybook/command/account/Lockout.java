package daybook.command.account;

import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInRefused;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often signing in has failed. Five failures within a quarter of an hour lock an account for a quarter of an hour;
 * each further lock lasts twice as long as the one before, up to a day, until somebody gets in or the lock is lifted.
 *
 * @param failures the moments of the latest, at most five, none from before the last lock
 * @param locks how many there have been in a row
 * @param until the moment up to which nobody is let in; null if there is no lock, or none any more
 */
record Lockout(List<Instant> failures, int locks, @Nullable Instant until) {

    static final int MOST_FAILURES = 5;
    static final Duration LOOKS_BACK = Duration.ofMinutes(15);
    static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    static final Duration LONGEST_LOCK = Duration.ofDays(1);
    static final Lockout NONE = new Lockout(List.of(), 0, null);

    Lockout {
        failures = List.copyOf(failures);
    }

    boolean isLocked(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** The end of the lock that a failure at this moment brings about; null if it brings about none. */
    @Nullable
    Instant lockedBy(Instant now) {
        return recent(now).size() + 1 < MOST_FAILURES
                ? null
                : now.plus(length()).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private Duration length() {
        Duration length = FIRST_LOCK;
        for (int lock = 0; lock < locks && length.compareTo(LONGEST_LOCK) < 0; lock++) {
            length = length.multipliedBy(2);
        }
        return length.compareTo(LONGEST_LOCK) < 0 ? length : LONGEST_LOCK;
    }

    private List<Instant> recent(Instant now) {
        return failures.stream()
                .filter(failure -> failure.isAfter(now.minus(LOOKS_BACK)))
                .toList();
    }

    /** @param at the moment at which the fact was recorded */
    Lockout evolve(AccountFact fact, Instant at) {
        return switch (fact) {
            case SignInRefused _ ->
                new Lockout(Stream.concat(recent(at).stream(), Stream.of(at)).toList(), locks, until);
            case AccountLocked locked -> new Lockout(List.of(), locks + 1, locked.until());
            case PersonSignedIn _, AccountUnlocked _, PasswordReset _, AccountOpened _ -> NONE;
            case AccountClosed _,
                    AccountRolesChanged _,
                    PasswordSet _,
                    PersonSignedOut _,
                    ApiTokenIssued _,
                    ApiTokenRevoked _,
                    RequestRefused _,
                    RefusalsPassedOver _ -> this;
        };
    }
}
