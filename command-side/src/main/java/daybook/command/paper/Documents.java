package daybook.command.paper;

import daybook.facts.paper.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The documents as they were received, each kept once. */
@Component
class Documents {

    private static final Pattern SAFE = Pattern.compile("[a-z0-9]{1,10}");

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the document, in the current transaction, unless it is there already.
     *
     * @param name of the file that it came in, which says what kind of file it is and is not kept itself
     */
    void keep(byte[] bytes, String name) {
        var extension = extension(name);
        jdbc.sql("""
                        insert into command.document (sha256, bytes, media_type, extension, received_at)
                        values (?, ?, ?, ?, now()) on conflict (sha256) do nothing
                        """)
                .param(digest(bytes).hex())
                .param(bytes)
                .param(mediaType(name).toString())
                .param(extension)
                .update();
    }

    private static MediaType mediaType(String name) {
        return MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static @Nullable String extension(String name) {
        var extension = StringUtils.getFilenameExtension(name);
        var small = extension == null ? "" : extension.toLowerCase(Locale.ROOT);
        return SAFE.matcher(small).matches() ? small : null;
    }

    static Sha256 digest(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
