package daybook.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as the door looks at it; never kept in a session.
 *
 * @param mustChange whether nothing can be done before another password is chosen: until then it has no role
 * @param until the moment from which the password lets nobody in; null if it stays good
 * @param generation sessions that began under another one are over
 */
public record AccountDetails(
        SignedIn person,
        String hash,
        boolean enabled,
        boolean mustChange,
        @Nullable Instant until,
        long generation) implements UserDetails {

    SignedIn signedIn() {
        return mustChange ? new SignedIn(person.person(), person.username(), person.displayName(), Set.of()) : person;
    }

    public UsernamePasswordAuthenticationToken authentication() {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(signedIn(), null, getAuthorities());
        signedIn.setDetails(generation);
        return signedIn;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return mustChange
                ? PasswordFirst.authorities()
                : person.roles().stream()
                        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.name()))
                        .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    boolean hasExpired(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** Without the hash, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return person.username();
    }
}
