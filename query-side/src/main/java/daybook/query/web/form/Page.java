package daybook.query.web.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form: what belongs together is asked together.
 *
 * @param heading what it is about; null for the first page, which the form's own title stands over
 */
record Page(@Nullable String heading, List<Field> fields) {
    Page {
        fields = List.copyOf(fields);
    }

    /** The pages of a form: each heading begins a new one. There is none without anything to see. */
    static List<Page> of(List<Field> fields) {
        List<Page> pages = new ArrayList<>();
        List<Field> open = new ArrayList<>();
        String heading = null;
        for (Field field : fields) {
            if (field.kind() != Field.Kind.HEADING) {
                open.add(field);
                continue;
            }
            if (open.stream().anyMatch(Field::isSeen)) {
                pages.add(new Page(heading, open));
                open.clear();
            }
            heading = field.label();
        }
        pages.add(new Page(heading, open));
        return pages;
    }

    /** The number of the page that asks for a field, from 1; 0 if none does. */
    static int of(@Nullable String field, List<Page> pages) {
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).fields().stream()
                    .anyMatch(asked -> asked.isSeen() && asked.name().equals(field))) {
                return at + 1;
            }
        }
        return 0;
    }

    boolean hasFile() {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.FILE);
    }
}
