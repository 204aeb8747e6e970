package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Book;
import daybook.chaos.scene.Client;
import daybook.chaos.scene.Postmaster;
import daybook.chaos.scene.Receipts;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.Release;
import daybook.testapplication.Visitor;
import daybook.testapplication.Whole;
import daybook.testapplication.WithHistory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** An installation in bad weather: the application, its database on a small disk, and the line between the two. */
final class Site implements AutoCloseable {

    /** Impatient, so that a test need not wait for as long as people may. */
    static final int PATIENCE_SECONDS = 3;

    /** After which a line that answers nothing is given up. */
    private static final int LINE_SECONDS = 12;

    static final int CONNECTIONS = 10;

    private static final List<String> SETTINGS = List.of(
            "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS,
            "--spring.datasource.hikari.connection-timeout=" + 1_000 * PATIENCE_SECONDS,
            "--spring.datasource.hikari.data-source-properties.socketTimeout=" + LINE_SECONDS);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Receipts receipts = new Receipts();
    private final Optional<Disk> disk;
    private final Postmaster postmaster;
    private final Proxy proxy;
    private final Book book;
    private final int port = OwnProcess.freePort();
    private @Nullable OwnProcess app;

    Site() throws Exception {
        disk = Disk.mounted();
        int database = OwnProcess.freePort();
        postmaster = new Postmaster(database, disk.isPresent() ? disk.get().folder() : null);
        proxy = new Proxy(database);
        book = new Book(postmaster.superuser());
        try {
            start();
            WithHistory.ofOneSet(postmaster.database());
        } catch (Exception | LinkageError notStarted) {
            close();
            throw notStarted;
        }
    }

    /** Starts it as it is, in the place of the one that may run. */
    void start() throws Exception {
        start(List.of(), Map.of());
    }

    /**
     * Starts a release, in the place of the one that may run.
     *
     * @param first folders of classes that it takes in the place of those of this build
     */
    void start(List<Path> first, Map<String, String> environment) throws Exception {
        if (app != null) {
            app.close();
        }
        var release = new Release(Whole.class, first, environment, SETTINGS);
        // With other classes the archive does not fit, and must not be made anew of them.
        var options = first.isEmpty() ? OwnProcess.smallAndPrepared() : OwnProcess.small();
        app = OwnProcess.start(release, postmaster.through(proxy.port()), port, options);
        app.firstPageMillis();
    }

    OwnProcess app() {
        if (app == null) {
            throw new IllegalStateException("It runs from the start on");
        }
        return app;
    }

    Postmaster postmaster() {
        return postmaster;
    }

    Proxy proxy() {
        return proxy;
    }

    Optional<Disk> disk() {
        return disk;
    }

    Book book() {
        return book;
    }

    Receipts receipts() {
        return receipts;
    }

    Visitor visitor() throws IOException, InterruptedException {
        return Visitor.at(app().address());
    }

    /** Sends a return once, whatever is answered. */
    HttpResponse<String> send(String key) throws IOException, InterruptedException {
        return http.send(Client.request(app().address(), key, PATIENCE), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a return that is acknowledged, and keeps the receipt. */
    long record(String key) throws IOException, InterruptedException {
        long entry = Client.entry(send(key));
        receipts.note(key, entry);
        return entry;
    }

    /** What a program is answered that asks. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return answer(to(path).header("Authorization", "Bearer " + OwnProcess.token()));
    }

    /** What whoever watches over it is told, without signing in. */
    private HttpResponse<String> watched(String what) throws IOException, InterruptedException {
        return answer(to("/actuator/" + what));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(app().address().resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String health() throws IOException, InterruptedException {
        return watched("health").body();
    }

    boolean isUp() throws IOException, InterruptedException {
        return watched("health").statusCode() == 200;
    }

    /** The largest value of a meter, whatever its tags; NaN where none is told. */
    double meter(String name) throws IOException, InterruptedException {
        var line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$")
                .matcher(watched("prometheus").body());
        return line.results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .max()
                .orElse(Double.NaN);
    }

    /** Programs that go on recording while something befalls the site; everybody ends with a receipt. */
    void whileClientsRecord(int first, int many, Misfortune misfortune) throws Exception {
        List<Client> clients = new ArrayList<>();
        List<Thread> work = new ArrayList<>();
        for (int number = first; number < first + many; number++) {
            var client = new Client(app().address(), number, receipts);
            clients.add(client);
            work.add(Thread.startVirtualThread(client));
        }
        try {
            misfortune.befall();
        } finally {
            clients.forEach(Client::stop);
        }
        for (Thread each : work) {
            assertThat(each.join(PATIENCE))
                    .as("everything is acknowledged in the end")
                    .isTrue();
        }
    }

    interface Misfortune {
        void befall() throws Exception;
    }

    /** Everything acknowledged is there once, under its number; all is numbered and posted; and it is well. */
    void isWhole() throws Exception {
        await("everything is numbered and posted", book::isSettled);
        book.isWhole();
        book.holdsExactly(receipts.all());
        await("it is well again", this::isUp);
    }

    static void await(String what, Condition come) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!comes(come)) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static boolean comes(Condition come) throws Exception {
        try {
            return come.isMet();
        } catch (DataAccessException | IOException notNow) {
            return false;
        }
    }

    interface Condition {
        boolean isMet() throws Exception;
    }

    @Override
    public void close() throws Exception {
        http.close();
        if (app != null) {
            app.close();
        }
        proxy.close();
        postmaster.close();
        receipts.close();
        if (disk.isPresent()) {
            disk.get().close();
        }
    }
}
