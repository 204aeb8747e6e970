package daybook.query.web;

import daybook.access.SignedIn;
import daybook.access.Task;
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

    /** Whether to offer the task: only to a role that may do it, and only where the page shows the present. */
    public boolean offers(Task task) {
        return at.isNow() && task.isFor(who);
    }
}
