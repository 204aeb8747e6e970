package daybook.query.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.borrowing.BorrowingRow.ApprovalRow;
import daybook.query.borrowing.BorrowingRow.ClaimRow;
import daybook.query.borrowing.BorrowingRow.DecisionRow;
import daybook.query.borrowing.BorrowingRow.DelegationRow;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.MovementRow;
import daybook.query.borrowing.BorrowingRow.PrintedRow;
import daybook.query.borrowing.BorrowingRow.ProgrammeRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.ReceiptRow;
import daybook.query.borrowing.BorrowingRow.RecommendationRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Claim.Receipt;
import daybook.query.borrowing.Proposal.Recommendation;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.projection.Row;
import daybook.query.projection.Selection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a programme's rows: everything on the basis, in the order in which it took effect. */
@Component
final class BorrowingRows {

    private static final String BASIS = " and entry <= :entry and effective <= :effective order by effective, entry";
    private static final Selection<ApprovalRow> APPROVAL = Selection.of(ApprovalRow.class, "a");
    private static final Selection<DelegationRow> DELEGATION = Selection.of(DelegationRow.class, "d");

    /** A delegation that took effect after the date releases nothing yet. */
    private static final String RELEASES = """
            select %s, %s
            from (select distinct on (delegation, proposal) * from $.delegation
                  where programme = :programme and entry <= :entry and effective <= :effective) as d
            join $.approval as a using (delegation)
            where a.entry <= :entry and a.effective <= :effective order by a.effective, a.entry
            """.formatted(DELEGATION.columns(), APPROVAL.columns());

    private static final String DECIDED_AGAINST = """
            select d.proposal, max(r.effective) as since
            from (select distinct delegation, proposal from $.delegation
                  where programme = :programme and entry <= :entry and effective <= :effective) as d
            left join (select delegation, effective from $.refusal
                       where entry <= :entry and effective <= :effective) as r using (delegation)
            group by d.proposal having bool_and(r.delegation is not null)
            """;

    private final RowsAsAt rows;

    BorrowingRows(JdbcClient jdbc, BorrowingProjection projection) {
        this.rows = new RowsAsAt(jdbc, projection);
    }

    List<ProgrammeRow> opened(Basis basis) {
        return list(ProgrammeRow.class, "true", basis, Map.of());
    }

    /** What is known of one programme, without reading all the others. */
    List<ProgrammeRow> opened(ProgrammeId programme, Basis basis) {
        return of(ProgrammeRow.class, programme, basis);
    }

    List<RewardOfferRow> offers(ProgrammeId programme, Basis basis) {
        return of(RewardOfferRow.class, programme, basis);
    }

    List<FacilityRule.Authorised> facility(ProgrammeId programme, Basis basis) {
        return of(FacilityRow.class, programme, basis).stream()
                .map(row -> new FacilityRule.Authorised(row.authorised(), row.underClause(), row.entry()))
                .toList();
    }

    List<ExtensionRow> extensions(ProgrammeId programme, Basis basis) {
        return of(ExtensionRow.class, programme, basis);
    }

    List<ProposalRow> proposals(ProgrammeId programme, Basis basis) {
        return of(ProposalRow.class, programme, basis);
    }

    List<Map.Entry<ProposalId, Recommendation>> recommendations(ProgrammeId programme, Basis basis) {
        return of(RecommendationRow.class, programme, basis).stream()
                .map(row -> Map.entry(
                        row.proposal(),
                        new Recommendation(row.advice(), row.amount(), row.condition(), row.effective(), row.entry())))
                .toList();
    }

    List<Map.Entry<ProposalId, Decision>> decisions(ProgrammeId programme, Basis basis) {
        return of(DecisionRow.class, programme, basis).stream()
                .map(row -> Map.entry(
                        row.proposal(),
                        new Decision(
                                row.outcome(),
                                row.clause(),
                                row.amount(),
                                row.condition(),
                                row.awaiting(),
                                row.effective(),
                                row.entry())))
                .toList();
    }

    List<Map.Entry<ProposalId, Release>> releases(ProgrammeId programme, Basis basis) {
        return rows.ask(RELEASES, basis)
                .param("programme", programme.value())
                .query((row, _) -> Map.entry(DELEGATION.read(row).proposal(), release(APPROVAL.read(row))))
                .list();
    }

    private static Release release(ApprovalRow row) {
        return new Release(row.delegation(), row.approval(), row.amount(), row.effective(), row.entry());
    }

    List<Movement> movements(ProgrammeId programme, Basis basis) {
        return of(MovementRow.class, programme, basis).stream()
                .map(row -> new Movement(
                        row.proposal(), row.act(), row.number(), row.amount(), row.effective(), row.entry()))
                .toList();
    }

    List<Claim> claims(ProgrammeId programme, Basis basis) {
        Map<Integer, List<Receipt>> receipts = of(ReceiptRow.class, programme, basis).stream()
                .map(row -> new Receipt(row.receipt(), row.claim(), row.amount(), row.effective(), row.entry()))
                .collect(Collectors.groupingBy(Receipt::claim));
        return of(ClaimRow.class, programme, basis).stream()
                .map(row -> new Claim(
                        row.claim(),
                        row.indicator(),
                        row.instalment(),
                        row.amount(),
                        row.effective(),
                        receipts.getOrDefault(row.claim(), List.of()),
                        row.entry()))
                .toList();
    }

    /** Proposals that every delegation was decided against of, and since when. */
    Map<ProposalId, LocalDate> decidedAgainst(ProgrammeId programme, Basis basis) {
        return rows
                .ask(DECIDED_AGAINST, basis)
                .param("programme", programme.value())
                .query((row, _) ->
                        Map.entry(new ProposalId(row.getString("proposal")), row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is printed about these subjects. */
    List<PrintedRow> printed(Collection<Subject> subjects, Basis basis) {
        String[] texts = subjects.stream().map(Subject::text).toArray(String[]::new);
        return list(PrintedRow.class, "subject = any(:subjects)", basis, Map.of("subjects", texts));
    }

    private <R extends Row> List<R> of(Class<R> row, ProgrammeId programme, Basis basis) {
        return list(row, "programme = :programme", basis, Map.of("programme", programme.value()));
    }

    private <R extends Row> List<R> list(Class<R> row, String condition, Basis basis, Map<String, Object> parameters) {
        Selection<R> selection = Selection.of(row);
        return rows.ask(selection.from() + " where " + condition + BASIS, basis)
                .params(parameters)
                .query(selection)
                .list();
    }
}
