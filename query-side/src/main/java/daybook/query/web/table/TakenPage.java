package daybook.query.web.table;

import daybook.files.TableWriter;
import daybook.query.web.Banner;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends a table of a page, or all of them, as a file that tells which position it shows. */
final class TakenPage {
    private static final DateTimeFormatter IN_A_NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(Words.LONDON);

    private final Words words;
    private final InstantSource clock;

    TakenPage(Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound if the page has no such table, or there is no such format */
    void send(HasTables page, Asked asked, HttpServletResponse response) throws IOException {
        String wanted = asked.parameters().getOrDefault(Asked.TABLE, "");
        Format format = Attachment.format(asked.parameters().getOrDefault(Asked.FORMAT, ""));
        List<Sheet> sheets = page.sheets().stream()
                .filter(Sheet::isTaken)
                .filter(sheet -> wanted.equals(Offer.ALL) || sheet.isCalled(wanted))
                .toList();
        if (sheets.isEmpty() || sheets.size() > 1 && format == Format.CSV) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        var banner = page.head().banner();
        begin(response, format, fileName(sheets, asked), banner, now);
        try (TableWriter writer = format.writer(response.getOutputStream())) {
            writer.about(title(page, sheets, banner, now));
            for (Sheet sheet : sheets) {
                Taken.of(sheet, asked, words).write(writer);
            }
            writer.notes(words.say("table.about"), about(page, sheets, asked, now));
        }
    }

    private static void begin(
            HttpServletResponse response, Format format, String name, @Nullable Banner banner, Instant now) {
        if (banner == null) {
            Attachment.begin(response, format, name + "-at-" + IN_A_NAME.format(now));
        } else {
            Attachment.begin(response, format, name, banner.basis());
        }
    }

    private String title(HasTables page, List<Sheet> sheets, @Nullable Banner banner, Instant now) {
        String title = sheets.size() > 1 || sheets.getFirst().name().equals(page.heading())
                ? page.heading()
                : page.heading() + ": " + sheets.getFirst().name();
        return banner == null
                ? title + ". " + words.say("table.take.stood", Words.moment(now))
                : Attachment.heading(words, title, banner.basis());
    }

    private List<List<String>> about(HasTables page, List<Sheet> sheets, Asked asked, Instant now) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(words.say("table.about.page"), page.heading()));
        var banner = page.head().banner();
        if (banner == null) {
            lines.add(List.of(words.say("table.about.at"), Words.moment(now)));
        } else {
            lines.addAll(Attachment.notes(words, banner.basis()));
        }
        for (Sheet sheet : sheets) {
            String rows = cutDown(sheet, asked);
            lines.add(List.of(
                    words.say("table.about.table"),
                    rows.isEmpty() ? sheet.name() : sheet.name() + ". " + words.say("table.take.rows", rows)));
        }
        return lines;
    }

    private static String cutDown(Sheet sheet, Asked asked) {
        return String.join(
                ", ",
                sheet.parts().stream()
                        .map(part -> asked.cutDown(part.table().id()))
                        .filter(rows -> !rows.isEmpty())
                        .toList());
    }

    /** {@code daybook-programmes-LEIC-LAA-investments}; a name tells too that rows were left out. */
    private static String fileName(List<Sheet> sheets, Asked asked) {
        boolean isWhole =
                sheets.stream().allMatch(sheet -> cutDown(sheet, asked).isEmpty());
        return ("daybook" + asked.path() + "-" + asked.parameters().get(Asked.TABLE) + (isWhole ? "" : "-some-rows"))
                .replaceAll("[^\\w.-]+", "-");
    }
}
