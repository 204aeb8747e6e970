package daybook.benchmarks.append;

import daybook.benchmarks.measure.Crowd;
import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Turns;
import daybook.benchmarks.npm.Peer;

/** A way to append, with so many clients. */
sealed interface Appending extends Turns.Contestant {

    EventLog.Streams streams();

    int clients();

    /** What its figures are found by. */
    static String name(String ledger, EventLog.Streams streams) {
        return ledger + " " + streams;
    }

    /** By threads of this process. */
    record Here(EventLog ledger, EventLog.Streams streams, int clients) implements Appending {
        @Override
        public String name() {
            return Appending.name(ledger.name(), streams);
        }

        @Override
        public double turn(Effort effort) throws Exception {
            return Crowd.perSecond(clients, effort.turn(), client -> ledger.append(streams, client));
        }
    }

    /** By a process of Node.js. */
    record ByNode(Peer peer, EventLog.Streams streams, int clients) implements Appending {
        @Override
        public String name() {
            return Appending.name(peer.name(), streams);
        }

        @Override
        public double turn(Effort effort) throws Exception {
            return peer.perSecond(streams.name(), clients, effort.turn());
        }
    }
}
