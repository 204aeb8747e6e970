package daybook.access;

import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Whoever has signed in, as the session keeps them. It holds no password. */
public record SignedIn(PersonId person, String username, String displayName, Set<Role> roles)
        implements AuthenticatedPrincipal {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return username;
    }
}
