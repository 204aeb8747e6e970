package daybook.store.watch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be found not to add up. */
public enum FindingKind {
    /** An event is not what it was when it was written. */
    EVENT_CHANGED(true),
    /** An event was not written by the application: it has no digest. */
    EVENT_FORGED(true),
    /** An entry whose event is not there. */
    EVENT_MISSING(true),
    /** An event that should have a number by its place, and has none. */
    ENTRY_MISSING(true),
    /** Numbers of entries are left out. */
    NUMBERS_MISSING(true),
    /** The last entry is not there any more, or is another one. */
    END_CHANGED(true),
    /** An entry's event comes before that of the entry before it, or two entries have one number. */
    ORDER_CHANGED(true),
    /** An event does not follow the one before it in its stream. */
    STREAM_BROKEN(true),
    /** An entry was entered before the one that it follows. */
    MOMENT_FALLS(true),
    /** An event was recorded long before the one that it follows: a clock was wrong, or somebody was. */
    CLOCK_FALLS(false),
    /** A trigger, function, key or right is not as it was made. */
    GUARD_CHANGED(true),
    /** A watch has not looked for long. */
    WATCH_SILENT(true),
    /** What a watch remembers or finds cannot be read or written. */
    WATCH_HINDERED(true),
    /** What the watch remembers was changed by somebody else. */
    WATCH_CHANGED(true),
    /** A document is not the one that was received: its bytes give another SHA-256 than the entry says. */
    DOCUMENT_CHANGED(true),
    /** A view's rows are not what the entry gives. */
    ROWS_DIFFER(true),
    /** A rebuild gave other rows than those it replaced. */
    REBUILD_DIFFERED(true),
    /** A rebuild ended without taking the place of the old rows. */
    REBUILD_FAILED(true),
    /** A balance is below zero, or above the step before it. */
    BALANCE_IMPOSSIBLE(true);

    private final boolean alarm;

    FindingKind(boolean alarm) {
        this.alarm = alarm;
    }

    /** Whether somebody has to be called, rather than to look at it some day. */
    public boolean isAlarm() {
        return alarm;
    }

    /** About the book and its views, not about the watch over them, of which health and metrics tell. */
    public boolean isOfTheBook() {
        return this != WATCH_SILENT && this != WATCH_HINDERED;
    }

    /** Whether decisions about the stream have to wait. */
    public boolean isOfStream() {
        return switch (this) {
            case EVENT_CHANGED, EVENT_FORGED, EVENT_MISSING, ENTRY_MISSING, ORDER_CHANGED, STREAM_BROKEN -> true;
            case NUMBERS_MISSING,
                    END_CHANGED,
                    MOMENT_FALLS,
                    CLOCK_FALLS,
                    GUARD_CHANGED,
                    WATCH_SILENT,
                    WATCH_HINDERED,
                    WATCH_CHANGED,
                    DOCUMENT_CHANGED,
                    ROWS_DIFFER,
                    REBUILD_DIFFERED,
                    REBUILD_FAILED,
                    BALANCE_IMPOSSIBLE -> false;
        };
    }

    /** Whether only a rebuild can tell that it is not so any more. */
    boolean isOfRebuilds() {
        return this == REBUILD_DIFFERED || this == REBUILD_FAILED;
    }

    /** The kind of this name; null where there is none. */
    public static @Nullable FindingKind named(String name) {
        for (var kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    /** As meters and health name it: {@code event-changed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
