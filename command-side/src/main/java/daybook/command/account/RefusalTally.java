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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of a person's refused requests have been entered, so that nobody floods the day book with them: twenty within
 * an hour, then one entry that says that those of the next hour are passed over.
 *
 * @param entered the moments of the latest, at most twenty
 * @param until the moment up to which none is entered; null if they are
 */
record RefusalTally(List<Instant> entered, @Nullable Instant until) {

    static final int MOST = 20;
    static final Duration WITHIN = Duration.ofHours(1);
    static final RefusalTally NONE = new RefusalTally(List.of(), null);

    RefusalTally {
        entered = List.copyOf(entered);
    }

    boolean passesOver(Instant now) {
        return until != null && now.isBefore(until);
    }

    boolean isFull(Instant now) {
        return recent(now).size() >= MOST;
    }

    private List<Instant> recent(Instant now) {
        return entered.stream().filter(one -> one.isAfter(now.minus(WITHIN))).toList();
    }

    /** @param at the moment at which the fact was recorded */
    RefusalTally evolve(AccountFact fact, Instant at) {
        return switch (fact) {
            case RequestRefused _ ->
                new RefusalTally(
                        Stream.concat(recent(at).stream(), Stream.of(at)).toList(), until);
            case RefusalsPassedOver passed -> new RefusalTally(List.of(), passed.until());
            case AccountOpened _,
                    AccountRolesChanged _,
                    AccountClosed _,
                    AccountLocked _,
                    AccountUnlocked _,
                    PasswordSet _,
                    PasswordReset _,
                    PersonSignedIn _,
                    PersonSignedOut _,
                    ApiTokenIssued _,
                    ApiTokenRevoked _,
                    SignInRefused _ -> this;
        };
    }
}
