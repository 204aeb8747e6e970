package daybook.store.watch;

import java.util.Comparator;

/**
 * A place in the order of events. Transaction ids count per server, so what came from an earlier server is earlier.
 *
 * @param server how many servers the book had lived on when the event was written there
 */
record Place(int server, long transactionId, long appendNo) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::server)
            .thenComparingLong(Place::transactionId)
            .thenComparingLong(Place::appendNo);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
