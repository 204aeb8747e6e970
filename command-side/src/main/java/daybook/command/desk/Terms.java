package daybook.command.desk;

import daybook.facts.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a request is made.
 *
 * @param beside writes to the database through the current transaction; not run for a request already done
 * @param unlessInHand whether to refuse rather than to wait while the same request is in hand
 * @param restsOn what the entry has to rest on, as somebody was told before; null if nobody was
 * @param position the entry that must still be the last about the thing; null if it does not matter
 */
public record Terms(
        Runnable beside,
        boolean unlessInHand,
        @Nullable Long position,
        @Nullable Authority restsOn) {

    /** Nothing is kept beside; the same request is waited for, and the position does not matter. */
    public static final Terms NONE = new Terms(() -> {}, false, null, null);

    public Terms with(Runnable also) {
        return new Terms(also, unlessInHand, position, restsOn);
    }

    /** Unless it would rest on something else. */
    public Terms restingOn(@Nullable Authority told) {
        return new Terms(beside, unlessInHand, position, told);
    }
}
