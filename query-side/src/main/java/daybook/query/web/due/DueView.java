package daybook.query.web.due;

import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The returns that are due.
 *
 * @param workbook the address of the workbook to fill in; null where nothing is due
 * @param action where what is to be shown is asked for
 * @param kept what else the address says
 * @param summary how many there are, and how many of them are late
 * @param bring where the workbook is sent back; null for whoever may not
 */
public record DueView(
        PageHead head,
        String heading,
        String summary,
        @Nullable String workbook,
        @Nullable String bring,
        String action,
        Map<String, String> kept,
        List<Select> selects,
        Table list)
        implements HasTables {

    /** Something to choose. */
    public record Select(String name, String label, List<Choice> choices) {}

    /** A value; empty for any. */
    public record Choice(String value, String text, boolean chosen) {}

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(list);
    }
}
