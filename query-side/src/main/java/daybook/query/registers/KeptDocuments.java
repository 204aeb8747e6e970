package daybook.query.registers;

import daybook.facts.paper.Sha256;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents themselves, each kept once under its SHA-256 however many papers it is the document of. */
@Component
public class KeptDocuments {

    private final JdbcClient jdbc;
    private final Findings findings;

    KeptDocuments(JdbcClient jdbc, Findings findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    /**
     * A document as it was received.
     *
     * @param extension of a file's name; null where none is known
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Document(
            byte[] bytes, MediaType mediaType, @Nullable String extension) {}

    public boolean has(Sha256 document) {
        return jdbc.sql("select exists (select from handed.document where sha256 = ?)")
                .param(document.hex())
                .query(Boolean.class)
                .single();
    }

    /**
     * Empty where a paper was entered without its document.
     *
     * @throws DoesNotAddUp when it is not the one that was received
     */
    public Optional<Document> find(Sha256 document) {
        var found = read(document);
        found.filter(kept -> !isWhole(document, kept.bytes())).ifPresent(changed -> {
            var finding = changed(document, changed.bytes());
            findings.tell(finding);
            throw new DoesNotAddUp(finding);
        });
        return found;
    }

    static boolean isWhole(Sha256 document, byte[] bytes) {
        return of(bytes).equals(document);
    }

    static Finding changed(Sha256 document, byte[] bytes) {
        return Finding.of(
                FindingKind.DOCUMENT_CHANGED,
                "document " + document.hex(),
                "its %,d bytes give the SHA-256 %s"
                        .formatted(bytes.length, of(bytes).hex()));
    }

    private static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The bytes alone, whatever else was made of the row. */
    Optional<byte[]> bytes(Sha256 document) {
        return jdbc.sql("select bytes from handed.document where sha256 = ?")
                .param(document.hex())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private Optional<Document> read(Sha256 document) {
        return jdbc.sql("select bytes, media_type, extension from handed.document where sha256 = ?")
                .param(document.hex())
                .query((row, _) ->
                        new Document(row.getBytes(1), MediaType.parseMediaType(row.getString(2)), row.getString(3)))
                .optional();
    }
}
