package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The person made a token with which a program calls the API in their name. What it is for, and what it is checked by,
 * are kept in the directory of accounts.
 *
 * @param token its number, from which nothing can be told about the token itself
 * @param roles the most it can be used for; less while the account lacks one of them
 * @param until the moment from which it is of no use
 */
public record ApiTokenIssued(PersonId person, UUID token, Set<AccountRole> roles, Instant until, LocalDate effective)
        implements AccountFact {
    public ApiTokenIssued {
        // Sorted, so that the same fact is always written in the same bytes.
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }
}
