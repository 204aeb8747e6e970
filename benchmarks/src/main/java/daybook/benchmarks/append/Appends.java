package daybook.benchmarks.append;

import daybook.benchmarks.measure.Crowd;
import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Series;
import daybook.benchmarks.measure.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Appends a second at 1, 8 and 32 clients. An append counts once it is acknowledged, which is after its commit. */
public final class Appends implements Measurement {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int WARMING_TURNS = 4;
    private static final double OF_BARE = 0.5;
    private static final double OF_STOCK = 2;

    /** A way to append, with so many clients. */
    private record Appending(Ledger ledger, Ledger.Streams streams, int clients) implements Turns.Contestant {
        @Override
        public String name() {
            return ledger.name() + " " + streams;
        }

        @Override
        public double turn(Effort effort) throws Exception {
            return Crowd.perSecond(clients, effort.turn(), client -> ledger.append(streams, client));
        }
    }

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
                var jdbc = AxonLedger.stockJdbc()) {
            List<Ledger> ledgers = List.of(ours, within, jpa, jdbc);
            warmUp(contestants(bare, ledgers, CLIENTS.getLast()), effort);
            for (int clients : CLIENTS) {
                lines.addAll(lines(clients, Turns.taken(contestants(bare, ledgers, clients), effort)));
            }
        }
        return lines;
    }

    private static List<Appending> contestants(Ledger bare, List<Ledger> ledgers, int clients) {
        List<Appending> contestants = new ArrayList<>();
        contestants.add(new Appending(bare, Ledger.Streams.NEW, clients));
        for (Ledger.Streams streams : Ledger.Streams.values()) {
            ledgers.forEach(ledger -> contestants.add(new Appending(ledger, streams, clients)));
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

    private static List<Line> lines(int clients, Map<String, Series> figures) {
        List<Line> lines = new ArrayList<>();
        for (Ledger.Streams streams : Ledger.Streams.values()) {
            String what = "appends, %s, %d client%s".formatted(streams.text(), clients, clients == 1 ? "" : "s");
            Series bare = figure(figures, BareInsert.NAME + " " + Ledger.Streams.NEW);
            double ofBare = clients == 1 || streams == Ledger.Streams.EXISTING ? 0 : OF_BARE;
            Series jpa = figure(figures, AxonLedger.STOCK_JPA + " " + streams);
            for (String name : List.of(AxonLedger.OURS, AxonLedger.OURS_IN_TRANSACTION)) {
                Series ours = figure(figures, name + " " + streams);
                String described = name.equals(AxonLedger.OURS) ? what : what + ", in the command's transaction";
                lines.add(Line.ratio(described, ours, "bare INSERT", bare, ofBare));
                lines.add(Line.ratio(described, ours, "Axon JPA", jpa, OF_STOCK));
            }
            lines.add(Line.ratio(
                    what,
                    figure(figures, AxonLedger.OURS + " " + streams),
                    "Axon JDBC",
                    figure(figures, AxonLedger.STOCK_JDBC + " " + streams),
                    0));
        }
        return lines;
    }

    private static Series figure(Map<String, Series> figures, String name) {
        Series found = figures.get(name);
        if (found == null) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return found;
    }
}
