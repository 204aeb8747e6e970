package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The person may sign in from a date on, in these roles: for the first time, or again after the account was closed. */
public record AccountOpened(PersonId person, Set<AccountRole> roles, LocalDate effective) implements AccountFact {
    public AccountOpened {
        // Sorted, so that the same fact is always written in the same bytes.
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }
}
