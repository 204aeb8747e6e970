package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.programme.Reuse;
import daybook.query.borrowing.Facility.Change;
import daybook.query.borrowing.Facility.Extension;
import daybook.query.borrowing.Facility.State;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may still be borrowed. Headroom is the limit less what is approved but not yet drawn, and less what is drawn, or what
 * is owed of it where the facility lets what was repaid or written off be borrowed again.
 */
final class FacilityRule {

    /** The facility as it was authorised. */
    record Authorised(Pence limit, Reuse reuse, boolean underClause, long entry) {}

    private FacilityRule() {}

    /**
     * @param since what has been done with the investments' money
     * @param before what had been done before the day book began, and was paid back of it since
     */
    static Facility of(
            @Nullable Authorised authorised,
            List<Extension> extensions,
            List<Change> changes,
            Sums since,
            MoneyMoved before) {
        Pence limit = authorised == null ? null : authorised.limit();
        Pence granted = sum(extensions.stream().flatMap(extension -> Stream.ofNullable(extension.granted())));
        if (granted.isPositive()) {
            limit = limit == null ? granted : limit.plus(granted);
        }
        if (limit != null) {
            limit = limit.plus(sum(changes.stream().map(Change::by)));
        }
        List<Extension> open = extensions.stream()
                .filter(extension -> extension.state() == State.PENDING)
                .toList();
        Pence pending = sum(open.stream().map(Extension::amount));
        Pence unapproved = since.firm().plus(since.conditional()).minus(since.approved());
        MoneyMoved account = since.account().plus(before);
        Pence taken = authorised != null && authorised.reuse() == Reuse.ONCE ? account.drawn() : account.owed();
        Pence room = limit == null ? null : limit.minus(taken);
        return new Facility(
                authorised == null ? null : authorised.limit(),
                authorised == null ? null : Long.valueOf(authorised.entry()),
                authorised != null && authorised.underClause(),
                authorised == null ? null : authorised.reuse(),
                extensions,
                changes,
                limit,
                account.hasDrawings() ? account.drawn() : null,
                before.drawn(),
                account.repaid(),
                account.writtenOff(),
                account.owed(),
                since.undrawn(),
                room == null ? null : room.minus(since.undrawn()),
                pending,
                open.isEmpty() ? null : pending.minus(unapproved));
    }

    private static Pence sum(Stream<Pence> amounts) {
        return amounts.reduce(Pence.ZERO, Pence::plus);
    }
}
