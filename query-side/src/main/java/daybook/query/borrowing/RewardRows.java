package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.BorrowingRow.ClaimRow;
import daybook.query.borrowing.BorrowingRow.ClosedClaimRow;
import daybook.query.borrowing.BorrowingRow.FunderTermsRow;
import daybook.query.borrowing.BorrowingRow.ReceiptRow;
import daybook.query.borrowing.Claim.Receipt;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what was claimed of the reward, what was paid against it, and what is no longer payable of it. */
record RewardRows(
        List<ClaimRow> claimed,
        List<ReceiptRow> paid,
        List<FunderTermsRow> changed,
        List<ClosedClaimRow> closed,
        List<Movement> before) {

    List<Claim> claims() {
        Map<Integer, List<Receipt>> receipts = paid.stream()
                .map(row -> new Receipt(row.receipt(), row.claim(), row.amount(), row.effective(), row.entry()))
                .collect(Collectors.groupingBy(Receipt::claim));
        Stream<Claim> opening = before.stream()
                .filter(movement -> movement.act() == Movement.Kind.CLAIMED)
                .map(one -> opening(one, receipts.getOrDefault(Movement.BEFORE, List.of())));
        Stream<Claim> since = claimed.stream()
                .map(row -> new Claim(
                        row.claim(),
                        row.indicator(),
                        row.instalment(),
                        row.amount(),
                        closed(row.claim()),
                        row.effective(),
                        receipts.getOrDefault(row.claim(), List.of()),
                        row.entry()));
        return Stream.concat(opening, since).toList();
    }

    private Claim opening(Movement one, List<Receipt> since) {
        Stream<Receipt> received = before.stream()
                .filter(movement -> movement.act() == Movement.Kind.RECEIVED)
                .map(each ->
                        new Receipt(Movement.BEFORE, Movement.BEFORE, each.amount(), each.effective(), each.entry()));
        return new Claim(
                Movement.BEFORE,
                null,
                0,
                one.amount(),
                closed(Movement.BEFORE),
                one.effective(),
                Stream.concat(received, since.stream()).toList(),
                one.entry());
    }

    private Pence closed(int claim) {
        return closed.stream()
                .filter(row -> row.claim() == claim)
                .map(ClosedClaimRow::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }

    /** Oldest first. */
    List<TermsChange> changes() {
        return changed.stream()
                .map(row -> new TermsChange(
                        row.change(),
                        row.indicator(),
                        row.instalment(),
                        row.payable(),
                        row.capital(),
                        row.revenue(),
                        row.terms(),
                        closed.stream()
                                .filter(one -> one.entry() == row.entry())
                                .map(ClosedClaimRow::amount)
                                .reduce(Pence.ZERO, Pence::plus),
                        row.effective(),
                        row.entry()))
                .toList();
    }
}
