package daybook.query.web.table;

import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Puts the rows of a page's tables in the order that was asked for, and offers others, and the tables as files. */
final class Tables {
    /** Fewer rows are seen at one glance. */
    private static final int FEW = 3;

    private static final int MANY = 8;

    private final Words words;
    private final Offers offers;

    Tables(Words words) {
        this.words = words;
        this.offers = new Offers(words);
    }

    /** Whether a page has anything to arrange. */
    static boolean areIn(String page) {
        return page.contains("<table");
    }

    Document arranged(String page, Asked asked) {
        Document document = Jsoup.parse(page, Parser.htmlParser().settings(ParseSettings.preserveCase));
        document.outputSettings().prettyPrint(false);
        int number = 0;
        for (Element table : document.select("main table.govuk-table")) {
            number++;
            if (table.id().isEmpty()) {
                table.attr("id", "table-" + number);
            }
            arrange(table, asked);
        }
        offers.add(document, asked);
        return document;
    }

    private void arrange(Element table, Asked asked) {
        var bodies = table.select("> tbody");
        var heads = table.select("> thead > tr");
        if (bodies.size() != 1 || heads.size() != 1 || table.hasClass("daybook-as-it-is")) {
            return;
        }
        Element body = Objects.requireNonNull(bodies.first());
        List<Element> columns = Objects.requireNonNull(heads.first()).children();
        if (body.childrenSize() <= FEW || !isRegular(body, columns.size())) {
            return;
        }
        if (body.childrenSize() > MANY) {
            filter(table, body, columns, asked);
        }
        sort(body, asked.order(table.id()));
        head(table.id(), columns, asked);
    }

    /** Cells that span several columns or rows cannot be moved about. */
    private static boolean isRegular(Element body, int columns) {
        return body.children().stream().allMatch(row -> row.childrenSize() == columns)
                && body.select("> tr > [rowspan], > tr > [colspan]").isEmpty();
    }

    private static List<Group> groups(Element body) {
        List<Group> groups = new ArrayList<>();
        for (Element row : body.children()) {
            if (row.hasClass("daybook-total")) {
                continue;
            }
            if (row.hasClass("daybook-part") && !groups.isEmpty()) {
                groups.getLast().rows().add(row);
            } else {
                groups.add(new Group(new ArrayList<>(List.of(row))));
            }
        }
        return groups;
    }

    private static void sort(Element body, Asked.Order order) {
        if (order.column() < 0 || order.column() >= body.child(0).childrenSize()) {
            return;
        }
        List<Element> totals = List.copyOf(body.select("> tr.daybook-total"));
        Comparator<Group> upwards = Comparator.comparing(group -> group.key(order.column()));
        List<Group> groups = groups(body).stream()
                .sorted(order.down() ? upwards.reversed() : upwards)
                .toList();
        groups.forEach(group -> group.rows().forEach(body::appendChild));
        totals.forEach(body::appendChild);
    }

    private void head(String table, List<Element> columns, Asked asked) {
        var order = asked.order(table);
        for (int column = 0; column < columns.size(); column++) {
            Element head = columns.get(column);
            if (head.text().isBlank() || !head.select("a, button").isEmpty()) {
                continue;
            }
            head.attr("aria-sort", order.column() != column ? "none" : order.down() ? "descending" : "ascending");
            var link = new Element("a").addClass("daybook-sort").attr("href", asked.sortedBy(table, column));
            List.copyOf(head.childNodes()).forEach(link::appendChild);
            head.appendChild(link);
        }
    }

    /** What was filtered away is gone from the totals' rows above, not from the totals. */
    private void filter(Element table, Element body, List<Element> columns, Asked asked) {
        var filter = Filter.of(table.id(), columns, groups(body), asked);
        var left = filter.left();
        groups(body).stream()
                .filter(group -> !left.contains(group))
                .forEach(group -> group.rows().forEach(Element::remove));
        Element before = Objects.requireNonNullElse(table.closest(".daybook-scroll"), table);
        before.before(filter.form(words));
    }
}
