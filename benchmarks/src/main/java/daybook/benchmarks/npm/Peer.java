package daybook.benchmarks.npm;

import daybook.testpostgres.Login;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;

/**
 * A store that a process of Node.js appends to, on a database of its own. Its clients share that process, and do nothing
 * but append: they read no stream first, since they know from the last append what version to expect.
 */
public final class Peer implements AutoCloseable {

    private static final Duration TO_BEGIN = Duration.ofSeconds(60);
    private static final Duration TRIAL = Duration.ofMillis(100);

    private final String name;
    private final String nodeVersion;
    private final NodeProcess node;

    private Peer(String name, String nodeVersion, NodeProcess node) {
        this.name = name;
        this.nodeVersion = nodeVersion;
        this.node = node;
    }

    /** The turn that a process is told of. */
    private record Load(int clients, long millis, String streams) {}

    /**
     * Starts it, and sees that it can append.
     *
     * @throws NotAtHand if it cannot
     */
    static Peer started(Published store, Installation installation, Sample sample)
            throws InterruptedException, NotAtHand {
        String name = store.described(installation.version(store.packageName()));
        var node = NodeProcess.start(installation.folder(), store.script());
        try (var database = TestPostgres.freshDatabase()) {
            String version = node.ask(
                    Map.of(
                            "database", described(database),
                            "event", sample.event(),
                            "metadata", sample.metadata()),
                    TO_BEGIN);
            var peer = new Peer(name, version, node);
            peer.perSecond("NEW", 1, TRIAL);
            peer.perSecond("EXISTING", 1, TRIAL);
            return peer;
        } catch (InterruptedException | NotAtHand failed) {
            node.close();
            throw failed;
        }
    }

    private static Map<String, Object> described(TestDatabase database) {
        return Map.of(
                "app", address(database, database.appLogin()),
                "owner", address(database, database.ownerLogin()),
                "superuser", address(database, database.superuserLogin()),
                "connections", database.app().getMaximumPoolSize());
    }

    private static String address(TestDatabase database, Login login) {
        var address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        try {
            return new URI(
                            "postgresql",
                            login.user() + ":" + login.password(),
                            address.getHost(),
                            address.getPort(),
                            address.getPath(),
                            null,
                            null)
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    /** The version of Node.js, as it says itself. */
    public String nodeVersion() {
        return nodeVersion;
    }

    /**
     * How many appends a second so many clients have acknowledged together.
     *
     * @param streams NEW for a new stream each, or EXISTING
     * @throws NotAtHand if the process fails, with what it complains of
     */
    public double perSecond(String streams, int clients, Duration time) throws InterruptedException, NotAtHand {
        var load = new Load(clients, time.toMillis(), streams);
        return Answer.of(node.ask(load, time.plus(TO_BEGIN))).perSecond();
    }

    @Override
    public void close() {
        node.close();
    }
}
