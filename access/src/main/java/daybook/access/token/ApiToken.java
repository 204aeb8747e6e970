package daybook.access.token;

import daybook.acts.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it, without the secret.
 *
 * @param name what its owner calls it
 * @param username of the account that it is for
 * @param roles the most it may be used for; less if the account has lost one of them
 * @param revokedAt null while it is not
 * @param lastUsedAt to the minute; null while it has not been used
 */
public record ApiToken(
        UUID id,
        String name,
        String username,
        Set<Role> roles,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {
    public ApiToken {
        roles = Set.copyOf(roles);
    }

    /** Whether it could be used at this moment, if its account may. */
    public boolean isValidAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }
}
