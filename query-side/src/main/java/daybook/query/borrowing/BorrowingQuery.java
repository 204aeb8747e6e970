package daybook.query.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What programmes may borrow and have agreed to spend. What the basis does not know is empty. */
public interface BorrowingQuery {

    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.BORROWING, ProjectionName.SCORECARD));

    /** Every programme, in the order of their ids. */
    List<ProgrammeHead> programmes(Basis basis);

    Optional<Borrowing> borrowing(ProgrammeId programme, Basis basis);

    /** What has been done with the programme's money. */
    Optional<Statement> statement(ProgrammeId programme, Basis basis);

    Optional<ProposalPage> proposal(ProgrammeId programme, ProposalId proposal, Basis basis);

    /** What each investment of a programme is for. */
    Map<ProposalId, String> purposes(ProgrammeId programme, Basis basis);
}
