package daybook.access.token;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes tokens, finds whose they are, and revokes them: at once for every process, since each call asks the table. */
@Component
public class ApiTokens {

    private static final Logger log = LoggerFactory.getLogger(ApiTokens.class);

    private final IssuedTokenRepository tokens;

    ApiTokens(IssuedTokenRepository tokens) {
        this.tokens = tokens;
    }

    /**
     * Makes a token of the person's own account, in some of its roles.
     *
     * @param id of the token
     * @param name 1 to 100 characters
     * @throws IllegalArgumentException if a role is not the account's, or it would have expired already
     */
    public void issue(SignedIn who, UUID id, String name, Set<Role> roles, Secret secret, Instant at, Instant expires) {
        if (roles.isEmpty() || !who.roles().containsAll(roles) || !expires.isAfter(at)) {
            throw new IllegalArgumentException("A token has some of its owner's roles and a time to come");
        }
        tokens.saveAndFlush(new IssuedToken(id, tokens.account(who.username()), name, secret, roles, at, expires));
    }

    /** Whether there has ever been a token with this secret. */
    public boolean isKnown(Secret secret) {
        return tokens.existsBySecret(secret.digest());
    }

    /** Whether the person has such a token that is of use at this moment. */
    public boolean isHeld(PersonId person, UUID token, Instant at) {
        return of(person).stream().anyMatch(each -> each.id().equals(token) && each.isValidAt(at));
    }

    /** Ends a token of this person; whether there was one to end. */
    public boolean revoke(PersonId person, UUID token, Instant at) {
        return tokens.revoke(token, person.value(), at) == 1;
    }

    /** The tokens of a person, newest first. */
    public List<ApiToken> of(PersonId person) {
        return tokens.findOfPerson(person.value()).stream()
                .map(IssuedToken::shown)
                .toList();
    }

    /**
     * Whoever a token stands for.
     *
     * @param mustChoose whether they have a password for one use, and may do nothing before they choose another
     */
    public record Owner(SignedIn who, boolean mustChoose) {}

    /** Whoever the secret stands for, in the roles that both the token and the account have; nobody if it is not valid. */
    public Optional<Owner> bearer(String secret) {
        if (!Secret.isWellFormed(secret)) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        Optional<ValidToken> found = tokens.findValid(new Secret(secret).digest(), now);
        found.ifPresent(valid -> used(valid.getId(), now));
        return found.map(ValidToken::owner);
    }

    /** For whoever looks after tokens; a database that has no room for it answers the call all the same. */
    private void used(UUID token, Instant now) {
        try {
            tokens.used(token, now.truncatedTo(ChronoUnit.MINUTES));
        } catch (DataAccessException | TransactionException notNow) {
            log.debug("when the token {} was last used is not kept", token, notNow);
        }
    }
}
