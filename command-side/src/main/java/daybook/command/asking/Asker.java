package daybook.command.asking;

import daybook.command.authority.Entitlement;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which office, citing which authority, why, and out of which paper.
 *
 * @param office null for what needs none: the person's own account, and what the program enters by itself
 * @param cited the authority as it was cited; null for the usual one, which {@link Entitlement} says
 * @param reason why, in the person's own words; empty where the fact speaks for itself
 * @param source the paper it was read from, if any
 */
public record Asker(
        PersonId person,
        @Nullable OfficeId office,
        @Nullable Authority cited,
        String reason,
        @Nullable Source source) {

    public Asker {
        boolean needsNone = cited != null && cited.needsNoOffice();
        if ((office == null) != needsNone) {
            throw new IllegalArgumentException("Whoever asks names the office, unless it is their own affair");
        }
    }

    /** Somebody who cites the authority of the attribution. */
    public static Asker of(Attribution by) {
        return new Asker(by.person(), by.office(), by.authority(), by.reason(), by.source());
    }

    /** Once it is known on what authority it rests. */
    public Attribution restingOn(Authority authority) {
        return new Attribution(person, office, authority, reason, source);
    }
}
