package daybook.query.web.program;

import daybook.query.web.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A token as pages show it.
 *
 * @param name what it is for
 * @param revoke where to revoke it; null if there is nothing to revoke, or whoever looks may not
 */
public record TokenRow(
        String name,
        String roles,
        String issued,
        String expires,
        String used,
        Tag state,
        @Nullable String revoke) {}
