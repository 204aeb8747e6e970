package daybook.chaos.weather;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands between the application and the database, and passes on what each says, until it is told to do worse. */
final class Proxy implements AutoCloseable {

    /** What befalls a connection that has sent certain words. */
    enum Trap {
        /** The server's answer to its next COMMIT is lost, and the connection with it. */
        LOSES_THE_ANSWER_TO_COMMIT,
        /** From then on it hears nothing, and is not told that it does not. */
        HEARS_NOTHING
    }

    /** CommandComplete: its kind, its length of eleven bytes, and what was completed. */
    private static final String COMMITTED = "C\0\0\0\u000bCOMMIT\0";

    private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final int to;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile boolean closedToNew;
    private volatile int delayMillis;
    private volatile boolean dropsQuestions;
    private volatile boolean dropsAnswers;
    private volatile @Nullable Trap trap;
    private volatile String words = "";

    Proxy(int to) throws IOException {
        this.to = to;
        Thread.startVirtualThread(this::answer);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection is reset, in the middle of whatever it is doing. */
    void cut() {
        links.forEach(Link::cut);
    }

    /** Whether whoever connects is turned away. */
    void turnAway(boolean turnsAway) {
        closedToNew = turnsAway;
    }

    /** Every piece comes so much later, both ways. */
    void delay(int millis) {
        delayMillis = millis;
    }

    /** Whether what the application says is lost, and whether what the database answers is. */
    void drop(boolean questions, boolean answers) {
        dropsQuestions = questions;
        dropsAnswers = answers;
    }

    /** Lays a trap for the one connection that sends these words next. */
    void lay(Trap laid, String sent) {
        words = sent;
        trap = laid;
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (closedToNew) {
                    client.close();
                } else {
                    new Link(client, new Socket(InetAddress.getLoopbackAddress(), to)).start();
                }
            } catch (IOException notThisOne) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    /** One connection of the application's with its counterpart. */
    private final class Link {
        private final Socket client;
        private final Socket server;
        private volatile @Nullable Trap caught;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            links.add(this);
        }

        void start() {
            Thread.startVirtualThread(() -> pass(client, server, this::passesQuestion));
            Thread.startVirtualThread(() -> pass(server, client, this::passesAnswer));
        }

        private void pass(Socket from, Socket other, Gate gate) {
            byte[] piece = new byte[1 << 16];
            try {
                for (int read; (read = from.getInputStream().read(piece)) > 0; ) {
                    if (delayMillis > 0) {
                        Thread.sleep(delayMillis);
                    }
                    if (gate.passes(new String(piece, 0, read, StandardCharsets.ISO_8859_1))) {
                        other.getOutputStream().write(piece, 0, read);
                    }
                }
            } catch (IOException | InterruptedException ended) {
                Thread.onSpinWait();
            } finally {
                cut();
            }
        }

        private boolean passesQuestion(String said) {
            Trap laid = trap;
            if (laid != null && said.contains(words)) {
                caught = laid;
                trap = null;
            }
            return !dropsQuestions;
        }

        private boolean passesAnswer(String said) throws IOException {
            if (caught == Trap.LOSES_THE_ANSWER_TO_COMMIT && said.contains(COMMITTED)) {
                throw new IOException("lost, as was asked for");
            }
            return !dropsAnswers && caught != Trap.HEARS_NOTHING;
        }

        private void cut() {
            links.remove(this);
            for (Socket socket : new Socket[] {client, server}) {
                try {
                    socket.setSoLinger(true, 0);
                    socket.close();
                } catch (IOException closedAlready) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private interface Gate {
        boolean passes(String said) throws IOException;
    }
}
