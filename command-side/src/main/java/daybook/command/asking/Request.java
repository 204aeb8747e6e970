package daybook.command.asking;

import daybook.acts.Role;
import daybook.facts.authority.Attribution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, citing which authority, and when.
 *
 * @param id made by the asker; the same request sent twice is done once
 * @param roles the roles that the person has been given
 * @param at the one reading of the clock for the whole request, which the entry is recorded with
 */
public record Request(UUID id, Set<Role> roles, Asker by, Instant at) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    public Request {
        roles = Set.copyOf(roles);
    }

    /** A request that cites the authority of the attribution. */
    public Request(UUID id, Set<Role> roles, Attribution by, Instant at) {
        this(id, roles, Asker.of(by), at);
    }

    /** The day of the request, where the councils are. */
    public LocalDate today() {
        return at.atZone(ENGLAND).toLocalDate();
    }
}
