package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingRow.ClosedClaimRow;
import daybook.query.borrowing.BorrowingRow.DecisionRow;
import daybook.query.borrowing.BorrowingRow.FacilityChangeRow;
import daybook.query.borrowing.Statement.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was taken back, as lines of the statement: they stay with the amount that they would have had. */
final class Struck {

    private Struck() {}

    static List<Line> of(BorrowingRows rows, ProgrammeId programme, Basis basis) {
        Map<Long, Pence> closed = rows.every(ClosedClaimRow.class, programme, basis).stream()
                .collect(Collectors.toMap(ClosedClaimRow::entry, ClosedClaimRow::amount, Pence::plus));
        Set<Long> approved = rows.every(DecisionRow.class, programme, basis).stream()
                .filter(row -> row.outcome().approves())
                .map(DecisionRow::entry)
                .collect(Collectors.toSet());
        Map<Long, Pence> changed = rows.every(FacilityChangeRow.class, programme, basis).stream()
                .collect(Collectors.toMap(
                        FacilityChangeRow::entry, row -> row.after().minus(row.before())));
        List<Line> lines = new ArrayList<>();
        for (Reversal reversal : rows.reversals(programme, basis)) {
            Pence amount = switch (reversal.kind()) {
                case FUNDER_TERMS -> closed.getOrDefault(reversal.reversed(), Pence.ZERO);
                case FACILITY_CHANGE -> changed.getOrDefault(reversal.reversed(), Pence.ZERO);
                case DECISION -> approved.contains(reversal.reversed()) ? reversal.amount() : null;
                case PROGRAMME,
                        PROPOSAL,
                        RECOMMENDATION,
                        ALLOCATION,
                        COMMITMENT,
                        DRAWDOWN,
                        REPAYMENT,
                        WRITE_OFF,
                        FACILITY,
                        EXTENSION_REQUEST,
                        EXTENSION_DECISION,
                        OFFER,
                        CLAIM,
                        RECEIPT -> reversal.amount();
            };
            Stream.ofNullable(reversal.movement(amount)).map(Line::of).forEach(lines::add);
        }
        return lines;
    }
}
