package daybook.benchmarks.append;

import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Rounds;
import daybook.benchmarks.npm.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came of the turns of so many clients, to be told in lines. */
record Results(int clients, Map<String, Rounds> figures, List<Peer> peers) {

    private static final double OF_BARE = 0.5;
    private static final double OF_STOCK = 2;

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (EventLog.Streams streams : EventLog.Streams.values()) {
            String what = "appends, %s, %d client%s".formatted(streams.text(), clients, clients == 1 ? "" : "s");
            Rounds bare = figure(BareInsert.NAME, EventLog.Streams.NEW);
            double ofBare = clients == 1 || streams == EventLog.Streams.EXISTING ? 0 : OF_BARE;
            Rounds jpa = figure(AxonLedger.STOCK_JPA, streams);
            for (String name : List.of(AxonLedger.OURS, AxonLedger.OURS_IN_TRANSACTION)) {
                Rounds ours = figure(name, streams);
                String described = name.equals(AxonLedger.OURS) ? what : what + ", in the command's transaction";
                lines.add(Line.ratio(described, ours, "bare INSERT", bare, ofBare));
                lines.add(Line.ratio(described, ours, "Axon JPA", jpa, OF_STOCK));
            }
            Rounds ours = figure(AxonLedger.OURS, streams);
            lines.add(Line.ratio(what, ours, "Axon JDBC", figure(AxonLedger.STOCK_JDBC, streams), 0));
            peers.forEach(peer -> lines.add(Line.ratio(what, ours, peer.name(), figure(peer.name(), streams), 0)));
        }
        return lines;
    }

    private Rounds figure(String ledger, EventLog.Streams streams) {
        String name = Appending.name(ledger, streams);
        Rounds found = figures.get(name);
        if (found == null) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return found;
    }
}
