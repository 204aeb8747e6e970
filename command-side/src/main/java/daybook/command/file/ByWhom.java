package daybook.command.file;

import daybook.command.asking.Asker;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.files.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a row would be entered with besides: the office, why, and which paper says so. */
record ByWhom(String office, String reason, String paper, String place) {

    static ByWhom of(Asker by) {
        Source source = by.source();
        return new ByWhom(
                text(by.office()),
                by.reason(),
                source == null ? "" : source.paper().value(),
                source == null ? "" : source.place());
    }

    /** Where the row itself says something else than what is recorded was entered with. */
    static List<Refusal> differences(Asker row, Asker otherwise, Attribution recorded) {
        List<Refusal> differences = new ArrayList<>();
        if (row.cited() != null && !Objects.equals(row.cited(), otherwise.cited())) {
            add(
                    differences,
                    Template.AUTHORITY,
                    recorded.authority().text(),
                    row.cited().text());
        }
        if (!row.reason().equals(otherwise.reason())) {
            add(differences, Template.REASON, recorded.reason(), row.reason());
        }
        if (!Objects.equals(row.source(), otherwise.source())) {
            add(differences, Template.SOURCE_PAPER, text(recorded.source()), text(row.source()));
        }
        OfficeId office = row.office();
        if (!Objects.equals(office, otherwise.office())) {
            add(differences, Template.OFFICE, text(recorded.office()), text(office));
        }
        return differences;
    }

    private static void add(List<Refusal> differences, String column, String recorded, String said) {
        if (!recorded.equals(said)) {
            differences.add(new FileRefusal.RecordedOtherwise(
                    column, recorded.isEmpty() ? "none" : "\u201C" + recorded + "\u201D", "\u201C" + said + "\u201D"));
        }
    }

    private static String text(@Nullable OfficeId office) {
        return office == null ? "" : office.value();
    }

    private static String text(@Nullable Source source) {
        return source == null ? "" : source.paper().value() + ", " + source.place();
    }
}
