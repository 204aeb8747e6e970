package daybook.query.web.table;

import daybook.query.web.Words;
import daybook.query.web.file.Format;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Offers the tables of a page as files, below each of them. */
final class Offers {
    /** What stands for all tables of a page together. */
    static final String ALL = "all";

    /** Those that hold data, not explanations. */
    private static final String TAKEN = "main table.govuk-table:not(.daybook-guide):has(tbody > tr)";

    private final Words words;

    Offers(Words words) {
        this.words = words;
    }

    static List<Element> taken(Document page) {
        return List.copyOf(page.select(TAKEN));
    }

    void add(Document page, Asked asked) {
        List<Element> tables = taken(page);
        for (Element table : tables) {
            Element offer = new Element("p").addClass("govuk-body-s").addClass("daybook-take");
            offer.appendText(words.say("table.take") + " ");
            append(offer, table.id(), Taken.caption(table), asked, Format.CSV);
            offer.appendText(", ");
            append(offer, table.id(), Taken.caption(table), asked, Format.XLSX);
            Objects.requireNonNullElse(table.closest(".daybook-scroll"), table).after(offer);
        }
        if (tables.size() > 1) {
            Element last = tables.getLast();
            Element offer = new Element("p").addClass("govuk-body-s").addClass("daybook-take");
            offer.appendText(words.say("table.take.all") + " ");
            append(offer, ALL, words.say("table.take.all.tables"), asked, Format.XLSX);
            Element place = Objects.requireNonNullElse(last.closest(".daybook-scroll"), last);
            Objects.requireNonNullElse(place.nextElementSibling(), place).after(offer);
        }
    }

    private void append(Element offer, String table, String caption, Asked asked, Format format) {
        offer.appendElement("a")
                .addClass("govuk-link")
                .attr("href", asked.taken(table, format))
                .attr("data-take", table + "." + format.ending())
                .text(words.say("table.take." + format.ending()))
                .appendElement("span")
                .addClass("govuk-visually-hidden")
                .text(words.say("table.take.of", caption));
    }
}
