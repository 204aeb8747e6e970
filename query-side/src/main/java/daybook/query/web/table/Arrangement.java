package daybook.query.web.table;

import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;

/** The tables of a page as they were asked for: the template gets each of them from here. */
public final class Arrangement {
    private final List<Sheet> taken;
    private final Asked asked;
    private final Words words;

    Arrangement(HasTables page, Asked asked, Words words) {
        this.taken = page.sheets().stream().filter(Sheet::isTaken).toList();
        this.asked = asked;
        this.words = words;
    }

    public Shown shown(Table table) {
        var arranged = Arranged.of(table, asked);
        var filter = arranged.filter();
        return Shown.of(arranged, filter == null ? null : FilterForm.of(filter, asked, words), offers(table), asked);
    }

    /** Tables that are taken away as one are offered below the last of them. */
    private List<Offer> offers(Table table) {
        List<Offer> offers = new ArrayList<>();
        for (Sheet sheet : taken) {
            if (isLastOf(sheet, table)) {
                offers.add(Offer.of(sheet, asked, words));
                if (taken.size() > 1 && sheet == taken.getLast()) {
                    offers.add(Offer.ofAll(asked, words));
                }
            }
        }
        return offers;
    }

    private static boolean isLastOf(Sheet sheet, Table table) {
        return sheet.parts().reversed().stream()
                .map(Sheet.Block::table)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .filter(last -> last.id().equals(table.id()))
                .isPresent();
    }
}
