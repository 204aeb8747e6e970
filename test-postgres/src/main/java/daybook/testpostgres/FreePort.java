package daybook.testpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of loopback that nobody listens on. It lies below those that outgoing connections are given, so that none of
 * them takes it before whoever asked for it listens there, or while that one is killed and started again.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int MOST_TRIES = 100;

    private FreePort() {}

    /** One of them, at random. */
    public static int any() throws IOException {
        IOException taken = new IOException("No port was tried");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException another) {
                taken = another;
            }
        }
        throw taken;
    }
}
