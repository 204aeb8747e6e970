package daybook.access;

import static daybook.acts.Role.ADMINISTRATOR;
import static daybook.acts.Role.APPROVER;
import static daybook.acts.Role.AUDITOR;
import static daybook.acts.Role.FINANCE;
import static daybook.acts.Role.PERFORMANCE_OFFICER;
import static daybook.acts.Role.SECRETARY;

import daybook.acts.Role;
import java.util.EnumSet;
import java.util.Set;

/** A page that only some roles may open, and that is not the form of an act. */
public enum ReservedPage {
    PEOPLE("/people", AUDITOR, ADMINISTRATOR),
    IMPORT("/imports/new", SECRETARY, FINANCE, PERFORMANCE_OFFICER, APPROVER, ADMINISTRATOR),
    PROJECTIONS("/projections", AUDITOR, ADMINISTRATOR),
    STATE_OF_THE_BOOK("/state-of-the-book", AUDITOR, ADMINISTRATOR);

    private final String path;
    private final Set<Role> roles;

    ReservedPage(String path, Role first, Role... others) {
        this.path = path;
        this.roles = Set.copyOf(EnumSet.of(first, others));
    }

    public String path() {
        return path;
    }

    /** Any of these is enough. */
    public Set<Role> roles() {
        return roles;
    }

    public boolean isFor(SignedIn who) {
        return who.roles().stream().anyMatch(roles::contains);
    }
}
