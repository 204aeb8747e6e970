package daybook.benchmarks.npm;

import daybook.benchmarks.measure.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stores that npm has, as far as they are at hand. */
public final class Peers implements AutoCloseable {

    private final List<Peer> atHand = new ArrayList<>();
    private final List<Line> leftOut = new ArrayList<>();
    private @Nullable Installation installation;

    private Peers() {}

    /** Installs and starts those that it can; each of the others has a line that says why not. */
    public static Peers found(Sample sample) throws IOException, InterruptedException {
        var peers = new Peers();
        try {
            var installation = Installation.fresh();
            peers.installation = installation;
            for (Published store : Published.values()) {
                peers.start(store, installation, sample);
            }
        } catch (NotAtHand none) {
            for (Published store : Published.values()) {
                peers.leaveOut(store, none);
            }
        } catch (InterruptedException stopped) {
            peers.close();
            throw stopped;
        }
        return peers;
    }

    private void start(Published store, Installation installation, Sample sample) throws InterruptedException {
        try {
            atHand.add(Peer.started(store, installation, sample));
        } catch (NotAtHand why) {
            leaveOut(store, why);
        }
    }

    private void leaveOut(Published store, NotAtHand why) {
        leftOut.add(Line.words("appends, " + store.packageName(), "not measured: " + why.getMessage()));
    }

    public List<Peer> atHand() {
        return List.copyOf(atHand);
    }

    /** A line for each that is not at hand, and why. */
    public List<Line> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() throws IOException {
        atHand.forEach(Peer::close);
        if (installation != null) {
            installation.close();
        }
    }
}
