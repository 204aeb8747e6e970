package daybook.benchmarks.append;

import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Series;
import daybook.benchmarks.npm.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came of the turns of so many clients, to be told in lines. */
record Outcome(int clients, Map<String, Series> figures, List<Peer> peers) {

    private static final double OF_BARE = 0.5;
    private static final double OF_STOCK = 2;

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Ledger.Streams streams : Ledger.Streams.values()) {
            String what = "appends, %s, %d client%s".formatted(streams.text(), clients, clients == 1 ? "" : "s");
            Series bare = figure(BareInsert.NAME, Ledger.Streams.NEW);
            double ofBare = clients == 1 || streams == Ledger.Streams.EXISTING ? 0 : OF_BARE;
            Series jpa = figure(AxonLedger.STOCK_JPA, streams);
            for (String name : List.of(AxonLedger.OURS, AxonLedger.OURS_IN_TRANSACTION)) {
                Series ours = figure(name, streams);
                String described = name.equals(AxonLedger.OURS) ? what : what + ", in the command's transaction";
                lines.add(Line.ratio(described, ours, "bare INSERT", bare, ofBare));
                lines.add(Line.ratio(described, ours, "Axon JPA", jpa, OF_STOCK));
            }
            Series ours = figure(AxonLedger.OURS, streams);
            lines.add(Line.ratio(what, ours, "Axon JDBC", figure(AxonLedger.STOCK_JDBC, streams), 0));
            peers.forEach(peer -> lines.add(Line.ratio(what, ours, peer.name(), figure(peer.name(), streams), 0)));
        }
        return lines;
    }

    private Series figure(String ledger, Ledger.Streams streams) {
        String name = Appending.name(ledger, streams);
        Series found = figures.get(name);
        if (found == null) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return found;
    }
}
