package daybook.query.web.registers;

import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.daybook.DayBookQuery;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.RegistersQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clauses that wait to be carried out, of all meetings. */
@Component
public class OutstandingClauses {
    private final RegistersQuery registers;
    private final BorrowingQuery borrowing;
    private final DayBookQuery daybook;

    OutstandingClauses(RegistersQuery registers, BorrowingQuery borrowing, DayBookQuery daybook) {
        this.registers = registers;
        this.borrowing = borrowing;
        this.daybook = daybook;
    }

    /** Newest meeting first. */
    public List<ClauseChoice> at(Basis basis) {
        return new Outstanding(basis, registers, borrowing, daybook).clauses();
    }
}
