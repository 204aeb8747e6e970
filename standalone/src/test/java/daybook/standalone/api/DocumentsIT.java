package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.api.Program.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Papers that a program puts into the day book, with their documents. */
class DocumentsIT {

    private static final String BOUNDARY = "daybook-parts";
    private static final Program SECRETARY = Program.ofSecretary();

    private final String paper = "P" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    private String call(String more) {
        return SECRETARY.body("'paper': '%s', 'title': 'A paper', 'body': 'SSOG', 'effective': '2007-12-13'%s"
                .formatted(paper, more));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] bytes) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String command, byte[] file, String... otherParts) {
        var body = new ByteArrayOutputStream();
        part(body, "command", "\r\nContent-Type: application/json", command.getBytes(StandardCharsets.UTF_8));
        if (file != null) {
            part(body, "file", "; filename=\"paper.pdf\"\r\nContent-Type: application/pdf", file);
        }
        for (String other : otherParts) {
            part(body, other, "", bytes(3));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent("/api/commands/receive-paper", body.toByteArray());
    }

    private Answer sent(String path, byte[] body) {
        return Program.answer(SECRETARY
                .to(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> download() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    SECRETARY.to("/api/papers/" + paper + "/document").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void a_document_is_kept_and_comes_back_bit_by_bit() throws Exception {
        byte[] file = bytes(300_000);
        var answer = send(call(""), file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        long entry = answer.json().path("entries").path(0).asLong();
        var fact = SECRETARY.get("/api/entries/" + entry + "?atLeast=" + entry);
        assertThat(fact.toString()).contains(sha256(file));
        var back = download();
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(Arrays.equals(back.body(), file)).isTrue();
        assertThat(send(call(""), file).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(send(call(""), bytes(7)).status())
                .as("another file under the same key")
                .isEqualTo(422);
    }

    @Test
    void a_paper_may_also_come_with_the_sha_256_alone() throws Exception {
        String hash = sha256(bytes(11));
        var answer = SECRETARY.post(
                "/api/commands/receive-paper",
                call(", 'document': '" + hash + "'").replace('\'', '"'),
                key);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        long entry = answer.json().path("entries").path(0).asLong();
        SECRETARY.get("/api/papers/" + paper + "?atLeast=" + entry);
        assertThat(download().statusCode()).isEqualTo(404);
    }

    @Test
    void a_document_that_is_not_the_one_that_was_meant_is_refused() throws Exception {
        var answer = send(call(", 'document': '" + sha256(bytes(5)) + "'"), bytes(6));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("/problems/document-not-as-said");
        assertThat(answer.json().path("errors").path(0).path("pointer").asString(""))
                .isEqualTo("/command/document");
    }

    @Test
    void a_document_that_is_too_large_is_refused_with_the_limit() {
        for (int size : new int[] {(25 << 20) + 1, 102 << 20}) {
            var answer = send(call(""), bytes(size));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
            assertThat(answer.type()).isEqualTo("/problems/document-too-large");
            assertThat(answer.json().path("detail").asString("")).contains("26214400");
        }
    }

    @Test
    void parts_that_are_missing_too_many_or_no_parts_at_all_are_refused() {
        assertThat(send(call(""), null).type()).isEqualTo("/problems/part-missing");
        assertThat(send(call(""), new byte[0]).type()).isEqualTo("/problems/part-missing");
        assertThat(send(call(""), bytes(3), "more").type()).isEqualTo("/problems/parameter-unknown");
        assertThat(send("{", bytes(3)).type()).isEqualTo("/problems/json-unreadable");
        assertThat(sent("/api/commands/receive-paper", bytes(50)).status()).isEqualTo(400);
        assertThat(sent("/api/commands/record-meeting", bytes(50)).status()).isBetween(400, 415);
    }
}
