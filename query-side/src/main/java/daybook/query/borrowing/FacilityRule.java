package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.Facility.Extension;
import daybook.query.borrowing.Facility.State;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may still be borrowed. Headroom is the limit less what is owed and what is approved but not yet drawn. */
final class FacilityRule {

    /** The facility as it was authorised. */
    record Authorised(Pence limit, boolean underClause, long entry) {}

    private FacilityRule() {}

    static Facility of(@Nullable Authorised authorised, List<Extension> extensions, Sums sums) {
        Pence limit = authorised == null ? null : authorised.limit();
        Pence granted = sum(extensions.stream().flatMap(extension -> Stream.ofNullable(extension.granted())));
        if (granted.isPositive()) {
            limit = limit == null ? granted : limit.plus(granted);
        }
        List<Extension> open = extensions.stream()
                .filter(extension -> extension.state() == State.PENDING)
                .toList();
        Pence pending = sum(open.stream().map(Extension::amount));
        Pence unapproved = sums.firm().plus(sums.conditional()).minus(sums.approved());
        MoneyMoved account = sums.account();
        return new Facility(
                authorised == null ? null : authorised.limit(),
                authorised == null ? null : Long.valueOf(authorised.entry()),
                authorised != null && authorised.underClause(),
                extensions,
                limit,
                account.hasDrawings() ? account.drawn() : null,
                account.repaid(),
                account.writtenOff(),
                account.owed(),
                sums.undrawn(),
                limit == null ? null : limit.minus(account.owed()).minus(sums.undrawn()),
                pending,
                open.isEmpty() ? null : pending.minus(unapproved));
    }

    private static Pence sum(Stream<Pence> amounts) {
        return amounts.reduce(Pence.ZERO, Pence::plus);
    }
}
