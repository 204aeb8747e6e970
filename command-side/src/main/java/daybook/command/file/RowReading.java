package daybook.command.file;

import daybook.acts.Command;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Scalar;
import daybook.command.asking.Asker;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import daybook.files.Cells;
import daybook.files.Column;
import daybook.files.Kind;
import daybook.files.Template;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes an act of the rows that ask for it. */
@Component
public final class RowReading {

    @SuppressWarnings("unchecked") // the kind of authorities
    private static final Scalar<Authority> AUTHORITY = (Scalar<Authority>) Kinds.of(Authority.class);

    /** What became of some rows. */
    public sealed interface Read {

        /**
         * They ask for this.
         *
         * @param identity what they say, in the one writing that each value has
         * @param percents the measures that are told in percent
         */
        record Act(Command command, Asker by, List<List<String>> identity, List<Percent> percents) implements Read {}

        /** They cannot be read. */
        record Unreadable(List<Refusal> refusals) implements Read {}
    }

    /** A cell that tells a measure in percent. */
    public record Percent(String column, String cell) {}

    private static List<Percent> percents(Template template, Map<String, String> cells) {
        return template.own().stream()
                .filter(column -> column.kind() == Kind.MEASURE)
                .map(column -> new Percent(column.name(), cell(cells, column)))
                .filter(percent -> percent.cell().endsWith("%"))
                .toList();
    }

    /**
     * Reads rows that make one act.
     *
     * @param rows column to cell; more than one only where the template says which stand together
     * @param otherwise what holds where the rows do not say it themselves
     */
    public Read read(Template template, List<Map<String, String>> rows, Asker otherwise) {
        List<Row> read = rows.stream().map(cells -> new Row(template, cells)).toList();
        for (int at = 1; at < read.size(); at++) {
            mustRepeat(template, rows.getFirst(), rows.get(at), read.get(at));
        }
        Command command = new Maker(template, read).make(template.command());
        Asker by = by(read.getFirst(), otherwise);
        List<Refusal> refusals =
                read.stream().flatMap(row -> row.refusals().stream()).toList();
        return command == null || !refusals.isEmpty()
                ? new Read.Unreadable(refusals)
                : new Read.Act(command, by, Cells.of(template, (Record) command), percents(template, rows.getFirst()));
    }

    /** The columns of the act itself say the same in each of its rows. */
    private static void mustRepeat(Template template, Map<String, String> first, Map<String, String> later, Row row) {
        for (Column column : template.columns()) {
            String said = cell(later, column);
            if (!column.path().contains("[].") && !said.isEmpty() && !said.equals(cell(first, column))) {
                row.form().refuse(new FileRefusal.RowsOfOneActDiffer(column.name(), cell(first, column)));
            }
        }
    }

    private static String cell(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.name(), "").strip();
    }

    private static Asker by(Row row, Asker otherwise) {
        Form form = row.form();
        var office = form.read(Template.OFFICE, Kinds.name(OfficeId.class)).orNull();
        var authority = form.read(Template.AUTHORITY, AUTHORITY).orNull();
        var reason = form.text(Template.REASON, Longest.WORDING).orNull();
        var source = Counter.source(form, Template.SOURCE_PAPER, Template.SOURCE_PLACE)
                .orNull();
        return new Asker(
                otherwise.person(),
                office == null ? otherwise.office() : office,
                authority == null ? otherwise.cited() : authority,
                reason == null ? otherwise.reason() : reason,
                source == null ? otherwise.source() : source);
    }
}
