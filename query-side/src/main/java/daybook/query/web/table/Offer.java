package daybook.query.web.table;

import daybook.query.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** A table of a page, or all of them, as files. */
public record Offer(String text, List<File> files) {

    /** What stands for all tables of a page together. */
    static final String ALL = "all";

    /**
     * A file.
     *
     * @param take by which it is found
     * @param of what it holds, for whoever does not see what it stands under
     */
    public record File(String href, String take, String text, String of) {}

    static Offer of(Sheet sheet, Asked asked, Words words) {
        return new Offer(
                words.say(sheet.by() == null ? "table.take" : "table.take.together"),
                Stream.of(Format.CSV, Format.XLSX)
                        .map(format -> file(sheet.id(), sheet.name(), format, asked, words))
                        .toList());
    }

    static Offer ofAll(Asked asked, Words words) {
        return new Offer(
                words.say("table.take.all"),
                List.of(file(ALL, words.say("table.take.all.tables"), Format.XLSX, asked, words)));
    }

    private static File file(String table, String name, Format format, Asked asked, Words words) {
        return new File(
                asked.taken(table, format),
                table + "." + format.ending(),
                words.say("table.take." + format.ending()),
                words.say("table.take.of", name));
    }
}
