package daybook.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account while its password is being checked; never kept in a session. */
record AccountDetails(SignedIn signedIn, String hash, boolean enabled) implements UserDetails {
    @Override
    public List<GrantedAuthority> getAuthorities() {
        return signedIn.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return signedIn.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Without the hash, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return signedIn.username();
    }
}
