package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.store.DayBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Streams of new entries of a Daybook of its own, which has room for five and is stopped while they are read. */
class StreamsIT {

    private static final int ROOM = 5;

    private Secret secret;
    private final List<Socket> open = new ArrayList<>();
    private ConfigurableApplicationContext daybook;

    /** Sends little before it waits for the reader, so that one who does not read is noticed at once. */
    @Configuration(proxyBeanMethods = false)
    static class LittleRoom {
        @Bean
        static WebServerFactoryCustomizer<TomcatServletWebServerFactory> buffers() {
            return server -> server.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.txBufSize", "4096");
                connector.setProperty("socket.appWriteBufSize", "4096");
            });
        }
    }

    @BeforeEach
    void starts() {
        daybook = OwnDaybook.start(LittleRoom.class, ROOM);
        secret = OwnDaybook.token(daybook, "auditor", "auditor", Role.AUDITOR);
    }

    @AfterEach
    void ends() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        daybook.close();
    }

    private int port() {
        return OwnDaybook.port(daybook);
    }

    private Socket reader(long after) throws IOException {
        var socket = new Socket();
        open.add(socket);
        socket.setReceiveBufferSize(2_048);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", port()));
        socket.getOutputStream()
                .write(("GET /api/entries/stream?after=" + after
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + secret.text() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void readsUpTo(BufferedReader lines, long entry) throws IOException {
        for (String line = lines.readLine(); !("id:" + entry).equals(line); line = lines.readLine()) {
            assertThat(line).as("the stream goes on to entry " + entry).isNotNull();
        }
    }

    private Program.Answer oneMore() {
        return Program.answer(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/api/entries/stream?after=0"))
                        .header("Authorization", "Bearer " + secret.text()));
    }

    @Test
    void a_slow_reader_holds_up_nobody_the_sixth_waits_and_all_end_when_the_program_does() throws Exception {
        Socket slow = reader(0);
        List<BufferedReader> others = new ArrayList<>();
        for (int at = 1; at < ROOM; at++) {
            others.add(lines(reader(0)));
        }
        long head = daybook.getBean(DayBook.class).head();
        for (var other : others) {
            readsUpTo(other, head);
        }
        var refused = oneMore();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.type()).isEqualTo("/problems/too-many-streams");
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.json().path("detail").asString("")).contains("5 readers");

        // Whoever does not read is not waited for by the others; by the program, until it has waited long enough.
        slow.close();
        lines(reader(head));
        Instant before = Instant.now();
        daybook.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        for (var other : others) {
            while (other.readLine() != null) {
                // What was on its way is read to its end, which is a proper one.
            }
        }
    }
}
