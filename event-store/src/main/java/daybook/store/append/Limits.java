package daybook.store.append;

/** How large an append may be. Each limit is far above what a fact needs, and keeps one mistake from filling memory. */
public final class Limits {

    /** The most events in one append. */
    public static final int EVENTS_PER_APPEND = 1_000;

    /** The most bytes of one event's payload, as serialised. */
    public static final int PAYLOAD_BYTES = 1 << 20;

    /** The most bytes of one event's metadata, as serialised. */
    public static final int METADATA_BYTES = 64 << 10;

    /** The most characters of a stream's name, a stream's type, an event's type or its revision. */
    public static final int NAME_CHARACTERS = 400;

    private Limits() {}

    static void events(int count) {
        refuseAbove(EVENTS_PER_APPEND, count, "events in one append");
    }

    static void bytes(EventRow row) {
        refuseAbove(PAYLOAD_BYTES, row.payload().length, "bytes of payload in event " + row.eventId());
        refuseAbove(METADATA_BYTES, row.metadata().length, "bytes of metadata in event " + row.eventId());
    }

    static void name(String what, String name) {
        refuseAbove(NAME_CHARACTERS, name.length(), "characters in the " + what + " '" + abridged(name) + "'");
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the " + what + " '" + abridged(name) + "' holds a NUL character");
        }
    }

    private static String abridged(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "...";
    }

    private static void refuseAbove(int limit, int found, String what) {
        if (found > limit) {
            throw new IllegalArgumentException("%,d %s: the limit is %,d".formatted(found, what, limit));
        }
    }
}
