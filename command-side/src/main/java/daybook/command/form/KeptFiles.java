package daybook.command.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files that were sent with a page of a form until the form is recorded. */
@Component
class KeptFiles {
    private static final int LONGEST_NAME = 300;

    private static final String SENT = KeptFiles.class.getName() + ".sent";

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptFile> of(UUID form) {
        return jdbc.sql("select field, name, bytes from command.kept_file where form = ?")
                .param(form)
                .query((row, _) -> new KeptFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    /** Keeps the files that came with the request in hand; one that is larger than this is refused, and not kept. */
    void keep(UUID form, long largest) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(SENT, RequestAttributes.SCOPE_REQUEST) instanceof Sent(var files)) {
            files.forEach(file -> keep(form, file, largest));
        }
    }

    private void keep(UUID form, MultipartFile file, long largest) {
        if (file.getSize() > largest) {
            return;
        }
        try {
            jdbc.sql("""
                            insert into command.kept_file (form, field, name, bytes) values (?, ?, ?, ?)
                            on conflict (form, field) do update set name = excluded.name, bytes = excluded.bytes
                            """)
                    .params(form, file.getName(), name(file), file.getBytes())
                    .update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file that was sent can be read", unreadable);
        }
    }

    /** What the file was called where it came from, without the folders that some browsers send. */
    static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\u0000', ' ');
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(0, LONGEST_NAME);
    }

    /** The files of a request that are not kept yet, for {@link #keep(UUID, long)} to find. */
    record Sent(Collection<MultipartFile> files) {
        String attribute() {
            return SENT;
        }
    }
}
