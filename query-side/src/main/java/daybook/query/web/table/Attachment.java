package daybook.query.web.table;

import daybook.query.asat.Basis;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The answer that is a file: its kind, its name, and the position that it stands at. */
public final class Attachment {

    /** A header of our own: CSV has no room for the position within the file. */
    public static final String BASIS = "Daybook-Basis";

    private Attachment() {}

    /** @throws NotFound if there is no such format */
    public static Format format(String name) {
        return Stream.of(Format.values())
                .filter(format -> format.ending().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public static void begin(HttpServletResponse response, Format format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.ending())
                        .build()
                        .toString());
    }

    public static void begin(HttpServletResponse response, Format format, String name, Basis basis) {
        begin(response, format, name + "-entry-" + basis.entry());
        response.setHeader(BASIS, "entry=" + basis.entry() + "; effective=" + basis.effective());
    }

    /** What a file shows, in a line. */
    public static String heading(Words words, String title, Basis basis) {
        var entered = basis.enteredAt();
        return words.say(
                "files.heading",
                title,
                Long.toString(basis.entry()),
                entered == null ? "" : Words.moment(entered),
                Words.date(basis.effective()));
    }

    public static List<List<String>> notes(Words words, Basis basis) {
        var entered = basis.enteredAt();
        return List.of(
                List.of(words.say("files.basis.entry"), Long.toString(basis.entry())),
                List.of(words.say("files.basis.entered"), entered == null ? "" : Words.moment(entered)),
                List.of(words.say("files.basis.effective"), basis.effective().toString()));
    }
}
