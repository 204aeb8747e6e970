package daybook.query.projection.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Axon's own token store, which holds a claim for good as long as its moment is not past: left by a node whose clock was
 * a year fast, it would keep every other from posting for a year. A claim of a moment far in the future is none.
 */
final class ClaimedInTime extends JdbcTokenStore {

    private final Duration claim;

    /**
     * A store.
     *
     * @param claim for how long a claim holds; no node's clock may be fast by more
     */
    ClaimedInTime(JdbcTokenStore.Builder builder, Duration claim) {
        super(builder.claimTimeout(claim));
        this.claim = claim;
    }

    @Override
    protected AbstractTokenEntry<?> readTokenEntry(ResultSet row) throws SQLException {
        AbstractTokenEntry<?> entry = super.readTokenEntry(row);
        String owner = entry.getOwner();
        if (owner != null
                && entry.timestamp().isAfter(AbstractTokenEntry.clock.instant().plus(claim))) {
            entry.releaseClaim(owner);
        }
        return entry;
    }
}
