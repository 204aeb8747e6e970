package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The account has these roles from a date on, and no others. */
public record AccountRolesChanged(PersonId person, Set<AccountRole> roles, LocalDate effective) implements AccountFact {
    public AccountRolesChanged {
        // Sorted, so that the same fact is always written in the same bytes.
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }
}
