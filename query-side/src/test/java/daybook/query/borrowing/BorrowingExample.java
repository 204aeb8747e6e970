package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import java.time.LocalDate;

/** What the rules about borrowing are asked of. */
final class BorrowingExample {

    static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    static final BodyId CABINET = new BodyId("CABINET");

    private BorrowingExample() {}

    static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }
}
