package daybook.query.registers;

import daybook.facts.paper.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents themselves, each kept once under its SHA-256 however many papers it is the document of. */
@Component
public class KeptDocuments {

    private final JdbcClient jdbc;

    KeptDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Empty where a paper was entered without its document. */
    public Optional<Document> find(Sha256 document) {
        return jdbc.sql("select bytes, media_type, extension from handed.document where sha256 = ?")
                .param(document.hex())
                .query((row, _) ->
                        new Document(row.getBytes(1), MediaType.parseMediaType(row.getString(2)), row.getString(3)))
                .optional();
    }
}
