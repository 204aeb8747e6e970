package daybook.command.file;

import daybook.files.Fault;
import daybook.files.Header;
import daybook.files.Limits;
import daybook.files.Line;
import daybook.files.Naming;
import daybook.files.TableFile;
import daybook.files.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How each table of a file is read, found out before any row is heard. A title may stand above the header; a table that
 * no template has is passed over where another is there to be read.
 */
final class Survey {

    /** Lines that may stand above a header. */
    private static final int MOST_ABOVE = 10;

    /**
     * A table.
     *
     * @param row of its header, or of what comes nearest to one
     * @param headings the cells of that row
     * @param header null if it follows no template
     */
    record Read(
            int table,
            String name,
            long row,
            List<String> headings,
            @Nullable Header header) {}

    private final TableFile tables;
    private final Naming naming;
    private final BiConsumer<Read, Line> each;
    private final List<Read> read = new ArrayList<>();
    private @Nullable UnreadableFile fault;
    private long rows;
    private long filled;
    private int hidden;

    private Survey(TableFile tables, Naming naming, BiConsumer<Read, Line> each) {
        this.tables = tables;
        this.naming = naming;
        this.each = each;
    }

    /** @param each is given every row below a header */
    static Survey of(TableFile tables, Naming naming, BiConsumer<Read, Line> each) throws IOException {
        var survey = new Survey(tables, naming, each);
        for (int table = 0; table < tables.tables().size(); table++) {
            survey.table(table);
        }
        return survey;
    }

    List<Read> read() {
        return read;
    }

    /** Rows below the headers, those left empty among them. */
    int rows() {
        return (int) Math.min(rows, Integer.MAX_VALUE);
    }

    int hidden() {
        return hidden;
    }

    /** @throws UnreadableFile if there is nothing to be read */
    void check() {
        if (read.stream().noneMatch(table -> table.header() != null) && fault != null) {
            throw fault;
        }
        if (filled == 0) {
            throw new UnreadableFile(Fault.NO_ROWS, "", 0, null, "");
        }
    }

    private void table(int table) throws IOException {
        String name = tables.tables().get(table);
        var above = new ArrayList<Line>();
        @Nullable Read[] found = new @Nullable Read[1];
        long[] last = {0};
        tables.lines(table, line -> {
            Read known = found[0];
            if (known != null) {
                rows += line.row() - last[0];
                last[0] = line.row();
                hidden += line.hidden() ? 1 : 0;
                if (++filled > Limits.MOST_ROWS) {
                    throw new UnreadableFile(Fault.TOO_MANY_ROWS, name, line.row(), null, "");
                }
                each.accept(known, line);
            } else if (above.size() < MOST_ABOVE) {
                above.add(line);
                last[0] = line.row();
                found[0] = header(table, name, line);
            }
        });
        Read known = found[0];
        if (known != null) {
            read.add(known);
        } else if (!above.isEmpty()) {
            Line fullest = above.getFirst();
            for (Line line : above) {
                fullest = filled(line) > filled(fullest) ? line : fullest;
            }
            read.add(new Read(table, name, fullest.row(), fullest.cells(), null));
        }
    }

    private @Nullable Read header(int table, String name, Line line) {
        try {
            return new Read(table, name, line.row(), line.cells(), Header.of(name, line, naming));
        } catch (UnreadableFile none) {
            boolean saysMore = fault != null
                    && fault.fault() == Fault.COLUMNS_OF_NO_TEMPLATE
                    && none.fault() != Fault.COLUMNS_OF_NO_TEMPLATE;
            fault = fault == null || saysMore ? none : fault;
            return null;
        }
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
