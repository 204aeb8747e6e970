package daybook.access.token;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A token that is of use, with its account and person: what each call of a program asks for, in one statement. */
interface ValidToken {
    UUID getId();

    String[] getTokenRoles();

    String getPerson();

    String getUsername();

    String getDisplayName();

    String[] getRoles();

    boolean getMustChange();

    /** Whom it stands for, in the roles that both it and the account have. */
    default ApiTokens.Owner owner() {
        var shared = Arrays.asList(getRoles());
        var roles = Arrays.stream(getTokenRoles())
                .filter(shared::contains)
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new ApiTokens.Owner(
                new SignedIn(new PersonId(getPerson()), getUsername(), getDisplayName(), roles), getMustChange());
    }
}
