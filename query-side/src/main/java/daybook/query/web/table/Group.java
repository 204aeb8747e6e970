package daybook.query.web.table;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A row with its parts. */
record Group(List<Element> rows) {
    Key key(int column) {
        return Key.of(text(column));
    }

    String text(int column) {
        return rows.getFirst().child(column).text().strip();
    }

    boolean has(List<String> sought) {
        String text =
                String.join(" ", rows.stream().map(Element::text).toList()).toLowerCase(Locale.UK);
        return sought.stream().allMatch(text::contains);
    }
}
