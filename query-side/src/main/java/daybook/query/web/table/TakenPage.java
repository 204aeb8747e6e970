package daybook.query.web.table;

import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.files.Value;
import daybook.query.web.Words;
import daybook.query.web.file.Attachment;
import daybook.query.web.file.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sends a table of a page, or all of them, as a file that tells which position it shows. */
final class TakenPage {
    private final Words words;
    private final Clock clock;

    TakenPage(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    void send(Document page, Asked asked, HttpServletResponse response) throws IOException {
        String wanted = asked.parameters().getOrDefault(Asked.TABLE, "");
        String ending = asked.parameters().getOrDefault(Asked.FORMAT, "");
        List<Format> formats = Stream.of(Format.values())
                .filter(format -> format.ending().equals(ending))
                .toList();
        List<Element> tables = Offers.taken(page).stream()
                .filter(table -> wanted.equals(Offers.ALL) || table.id().equals(wanted))
                .toList();
        if (formats.isEmpty() || tables.isEmpty() || tables.size() > 1 && formats.getFirst() == Format.CSV) {
            // The page's own type would stand in the way of the page for the error.
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Format format = formats.getFirst();
        Attachment.begin(response, format, fileName(page, asked));
        try (TableWriter writer = format.writer(response.getOutputStream())) {
            for (Element table : tables) {
                write(Taken.of(table, words), heading(page, table, asked), writer);
            }
        }
    }

    private static void write(Taken taken, String heading, TableWriter writer) throws IOException {
        writer.titled(
                taken.caption(),
                heading,
                taken.heads().stream()
                        .map(head -> new TableWriter.Head(head, Kind.TEXT))
                        .toList());
        for (List<Value> row : taken.rows()) {
            writer.values(row);
        }
    }

    /** What the table shows, as at what, and which rows of it. */
    private String heading(Document page, Element table, Asked asked) {
        String title = page.selectFirst("h1") instanceof Element first ? first.text() : "";
        String caption = Taken.caption(table);
        String position =
                String.join(" ", page.select(".daybook-as-at__words > span").eachText());
        String rows = asked.cutDown(table.id());
        return Stream.of(
                        (title.equals(caption) ? title : title + ": " + caption) + ".",
                        position.isEmpty() ? words.say("table.take.stood", Words.moment(clock.instant())) : position,
                        rows.isEmpty() ? "" : words.say("table.take.rows", rows))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@code daybook-programmes-LEIC-LAA-investments-entry-108}. */
    private static String fileName(Document page, Asked asked) {
        String entry = page.selectFirst("#as-at-entry") instanceof Element number ? "-entry-" + number.text() : "";
        return ("daybook" + asked.path() + "-" + asked.parameters().get(Asked.TABLE) + entry)
                .replaceAll("[^\\w.-]+", "-");
    }
}
