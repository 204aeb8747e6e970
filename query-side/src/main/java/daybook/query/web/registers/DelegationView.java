package daybook.query.web.registers;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as its page shows it.
 *
 * @param against how its delegates decided against what was left; null while they have not
 * @param inWords whether what was delegated is no money, so that it has exercises and no approvals
 * @param answers what those whose word is needed said
 * @param granted the clause that gave it; null when no such clause is on record
 */
public record DelegationView(
        PageHead head,
        String heading,
        List<Link> actions,
        @Nullable String closed,
        List<Detail> about,
        List<String> conditions,
        @Nullable Granted granted,
        boolean inWords,
        Table approvals,
        Table exercises,
        @Nullable Against against,
        Table answers,
        List<Table> contradictions)
        implements HasTables {
    /** The clause, and what has to be said where it is assumed. */
    public record Granted(
            Link clause,
            String wording,
            String basis,
            @Nullable String assumed) {}

    /** The decision against; each consultation, agreement and proof is a line. */
    public record Against(String on, String delegate, String reason, List<String> shown, Link entry) {}

    @Override
    public List<Sheet> sheets() {
        return Stream.concat(contradictions.stream(), Stream.of(answers, inWords ? exercises : approvals))
                .map(Sheet::of)
                .toList();
    }
}
