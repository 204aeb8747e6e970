package daybook.benchmarks.append;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Turns;
import daybook.benchmarks.npm.Peer;
import daybook.benchmarks.npm.Peers;
import java.util.ArrayList;
import java.util.List;

/** Appends a second at 1, 8 and 32 clients. An append counts once it is acknowledged, which is after its commit. */
public final class Appends implements Measurement {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int WARMING_TURNS = 4;
    private static final String HOW_THEY_APPEND =
            "all their clients in one process of Node.js %s each, and an append alone:"
                    + " no command, no reading of the stream first; message-db locks the stream's category until the commit";

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (var bare = new BareInsert();
                var ours = AxonLedger.ours();
                var within = AxonLedger.oursInTransaction();
                var jpa = AxonLedger.stockJpa();
                var jdbc = AxonLedger.stockJdbc();
                var peers = Peers.found(Returns.sample())) {
            List<EventLog> ledgers = List.of(ours, within, jpa, jdbc);
            List<Peer> others = peers.atHand();
            warmUp(contestants(bare, ledgers, others, CLIENTS.getLast()), effort);
            for (int clients : CLIENTS) {
                var taken = Turns.taken(contestants(bare, ledgers, others, clients), effort);
                lines.addAll(new Results(clients, taken, others).lines());
            }
            if (!others.isEmpty()) {
                lines.add(Line.words(
                        "appends beside the npm stores",
                        HOW_THEY_APPEND.formatted(others.getFirst().nodeVersion())));
            }
            lines.addAll(peers.leftOut());
        }
        return lines;
    }

    private static List<Appending> contestants(EventLog bare, List<EventLog> ledgers, List<Peer> peers, int clients) {
        List<Appending> contestants = new ArrayList<>();
        contestants.add(new Appending.Here(bare, EventLog.Streams.NEW, clients));
        for (EventLog.Streams streams : EventLog.Streams.values()) {
            ledgers.forEach(ledger -> contestants.add(new Appending.Here(ledger, streams, clients)));
            peers.forEach(peer -> contestants.add(new Appending.ByNode(peer, streams, clients)));
        }
        return contestants;
    }

    /** The virtual machine takes some ten seconds to compile what a contestant needs; whoever needs more code, longer. */
    private static void warmUp(List<Appending> contestants, Effort effort) throws Exception {
        for (int turn = 0; turn < WARMING_TURNS; turn++) {
            for (Appending contestant : contestants) {
                contestant.turn(effort);
            }
        }
    }
}
