package daybook.query.web;

import daybook.access.ReservedPage;
import daybook.access.SignedIn;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.query.asat.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request for a page: who, at which position, and what they have just recorded.
 *
 * @param standstill that keeps the page from showing more; null while what it reads goes on
 */
public record Visit(
        SignedIn who,
        At at,
        String path,
        @Nullable EntryReceipt receipt,
        @Nullable Standstill standstill,
        @Nullable String of) {
    public Basis basis() {
        return at.basis();
    }

    /** Whether to offer the act: only to a role that may ask for it, and only where the page shows the present. */
    public boolean offers(Class<? extends Command> act) {
        return at.isNow() && Acts.of(act).isFor(who.roles());
    }

    /** Whether to offer the page: only to a role that may open it, and only where this one shows the present. */
    public boolean offers(ReservedPage page) {
        return at.isNow() && page.isFor(who);
    }
}
