package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.Accounts;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.standalone.Daybook;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A day book of one's own without the example, begun by somebody who then has every role. */
final class OwnLedger implements AutoCloseable {

    private static final OfficeId OFFICE = new OfficeId("ADMINISTRATOR");
    private static final PersonId PERSON = new PersonId("administrator-1");
    private static final String PASSWORD = "kettle marble ferns";

    private final ConfigurableApplicationContext application;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final TestDatabase database;

    private OwnLedger(ConfigurableApplicationContext application, TestDatabase database) {
        this.application = application;
        this.database = database;
    }

    static OwnLedger begun(Path folder) throws IOException, InterruptedException {
        var database = TestPostgres.freshDatabase();
        var ledger = new OwnLedger(
                new SpringApplicationBuilder(Daybook.class)
                        .run(
                                "--server.port=0",
                                "--daybook.example=false",
                                "--daybook.data=" + folder,
                                "--daybook.postgres.embedded=false",
                                "--spring.datasource.url=" + database.jdbcUrl(),
                                "--spring.datasource.username="
                                        + database.appLogin().user(),
                                "--spring.datasource.password="
                                        + database.appLogin().password(),
                                "--spring.flyway.user=" + database.ownerLogin().user(),
                                "--spring.flyway.password="
                                        + database.ownerLogin().password(),
                                "--daybook.watch.look=200ms",
                                "--daybook.watch.rest=200ms"),
                database);
        ledger.begin();
        return ledger;
    }

    private void begin() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now();
        submit(new EstablishOffice(OFFICE, "Administrator", null, today));
        submit(new AppointOfficeHolder(OFFICE, PERSON, today));
        submit(new OpenAccount(PERSON, "first", "The first of all", EnumSet.allOf(Role.class)));
        application.getBean(Accounts.class).setPassword(PERSON, PASSWORD);
        page("/sign-in");
        post("/sign-in", "username=first&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
    }

    private void submit(Command command) {
        var by = new Attribution(PERSON, OFFICE, new Authority.OfOffice(), "", null);
        var request = new Request(UUID.randomUUID(), Set.of(Role.ADMINISTRATOR), by, Instant.now());
        assertThat(application.getBean(Desk.class).submit(request, command)).isInstanceOf(Outcome.Recorded.class);
    }

    private URI at(String path) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return URI.create("http://localhost:" + port + path);
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(file(path), StandardCharsets.UTF_8));
    }

    byte[] file(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Whatever the answer is. */
    HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What an administrator of the database does past Daybook. */
    JdbcTemplate asSuperuser() {
        return new JdbcTemplate(database.superuser());
    }

    private String post(String path, String entries) throws IOException, InterruptedException {
        var form = page(path.equals("/sign-in") ? path : "/");
        String body = "_csrf=" + token(form) + (entries.isEmpty() ? "" : "&" + entries);
        var answer = client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isIn(302, 303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String token(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).attr("value");
    }

    /** Sends a file, all of it in the office that its sender acts in, and waits until it has been looked at. */
    Document sent(String name, byte[] file) throws IOException, InterruptedException {
        var form = page("/imports/new");
        String boundary = "daybook-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (List<String> entry : List.of(
                List.of("_csrf", token(form)),
                List.of("request", UUID.randomUUID().toString()),
                List.of("offices", "ONE"),
                List.of("office", OFFICE.value()))) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + entry.getFirst()
                            + "\"\r\n\r\n" + entry.getLast() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(at("/imports"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return settled(URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath());
    }

    /** Has it recorded, and waits until the pages know of it. */
    void confirm(Document looked) throws IOException, InterruptedException {
        var form = Objects.requireNonNull(
                looked.selectFirst("form:has(#confirm)"), looked.select("main").text());
        String version =
                Objects.requireNonNull(form.selectFirst("input[name=version]")).attr("value");
        String path = form.attr("action");
        post(path, "version=" + version);
        var last = settled(path.replace("/confirmations", "")).select("#last-entry");
        page("/entries?after=" + last.text().replaceAll("\\D", ""));
    }

    private Document settled(String path) throws IOException, InterruptedException {
        for (int look = 0; look < 600; look++) {
            var page = page(path);
            if (page.selectFirst("progress") == null) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The file is still being read: " + path);
    }

    @Override
    public void close() {
        application.close();
    }
}
