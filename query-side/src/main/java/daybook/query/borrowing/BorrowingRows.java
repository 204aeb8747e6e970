package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.Reuse;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.borrowing.BorrowingRow.ApprovalRow;
import daybook.query.borrowing.BorrowingRow.ClaimRow;
import daybook.query.borrowing.BorrowingRow.ClosedClaimRow;
import daybook.query.borrowing.BorrowingRow.DecisionRow;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityChangeRow;
import daybook.query.borrowing.BorrowingRow.FacilityReuseRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.FunderTermsRow;
import daybook.query.borrowing.BorrowingRow.MovementRow;
import daybook.query.borrowing.BorrowingRow.OpeningRepaymentRow;
import daybook.query.borrowing.BorrowingRow.OpeningRow;
import daybook.query.borrowing.BorrowingRow.OpeningWriteOffRow;
import daybook.query.borrowing.BorrowingRow.PrintedRow;
import daybook.query.borrowing.BorrowingRow.ProgrammeRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.ReceiptRow;
import daybook.query.borrowing.BorrowingRow.RecommendationRow;
import daybook.query.borrowing.BorrowingRow.ReversalRow;
import daybook.query.borrowing.BorrowingRow.RevocationRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Proposal.Recommendation;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.projection.Row;
import daybook.query.projection.Selection;
import daybook.query.registers.Revoked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a programme's rows: everything on the basis, in the order in which it took effect. */
@Component
final class BorrowingRows {

    private static final String BASIS = " and entry <= :entry and effective <= :effective order by effective, entry";

    /** What was taken back counts no longer, once that is known. */
    private static final String STANDS =
            "not exists (select from $.reversal as gone where gone.reversed = <table>.entry and gone.entry <= :entry)";

    private final RowsAsAt rows;

    BorrowingRows(JdbcClient jdbc, BorrowingProjection projection) {
        this.rows = new RowsAsAt(jdbc, projection);
    }

    List<ProgrammeRow> opened(Basis basis) {
        return list(
                ProgrammeRow.class,
                STANDS.replace("<table>", Selection.of(ProgrammeRow.class).table()),
                basis,
                Map.of());
    }

    /** What is known of one programme, without reading all the others. */
    List<ProgrammeRow> opened(ProgrammeId programme, Basis basis) {
        return of(ProgrammeRow.class, programme, basis);
    }

    List<RewardOfferRow> offers(ProgrammeId programme, Basis basis) {
        return of(RewardOfferRow.class, programme, basis);
    }

    List<FacilityRule.Authorised> facility(ProgrammeId programme, Basis basis) {
        Map<Long, Reuse> reuse = of(FacilityReuseRow.class, programme, basis).stream()
                .collect(Collectors.toMap(FacilityReuseRow::entry, FacilityReuseRow::reuse));
        return of(FacilityRow.class, programme, basis).stream()
                .map(row -> new FacilityRule.Authorised(
                        row.authorised(),
                        Objects.requireNonNull(reuse.get(row.entry()), "made of the same entry"),
                        row.underClause(),
                        row.entry()))
                .toList();
    }

    List<FacilityRow> authorised(ProgrammeId programme, Basis basis) {
        return of(FacilityRow.class, programme, basis);
    }

    List<ExtensionRow> extensions(ProgrammeId programme, Basis basis) {
        return of(ExtensionRow.class, programme, basis);
    }

    List<Facility.Change> changes(ProgrammeId programme, Basis basis) {
        return of(FacilityChangeRow.class, programme, basis).stream()
                .map(row -> new Facility.Change(
                        row.change(), row.before(), row.after(), row.clause(), row.effective(), row.entry()))
                .toList();
    }

    List<ProposalRow> proposals(ProgrammeId programme, Basis basis) {
        return of(ProposalRow.class, programme, basis);
    }

    /** Those that were taken back, too. */
    List<ProposalRow> everyProposal(ProgrammeId programme, Basis basis) {
        return every(ProposalRow.class, programme, basis);
    }

    /** What was taken back, in the order in which it had taken effect. */
    List<Reversal> reversals(ProgrammeId programme, Basis basis) {
        return every(ReversalRow.class, programme, basis).stream()
                .map(row -> new Reversal(
                        row.reversed(),
                        row.kind(),
                        row.proposal(),
                        row.number(),
                        row.amount(),
                        row.effective(),
                        row.entry()))
                .toList();
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
        Map<DelegationId, RevocationRow> revoked =
                rows
                        .ask(BorrowingSql.REVOKED, basis)
                        .query((row, _) -> BorrowingSql.REVOCATION.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(RevocationRow::delegation, Function.identity()));
        return rows.ask(BorrowingSql.RELEASES, basis)
                .param("programme", programme.value())
                .query((row, _) -> Map.entry(
                        BorrowingSql.DELEGATION.read(row).proposal(),
                        release(BorrowingSql.APPROVAL.read(row), revoked)))
                .list();
    }

    private static Release release(ApprovalRow row, Map<DelegationId, RevocationRow> revoked) {
        RevocationRow taken = revoked.get(row.delegation());
        return new Release(
                row.delegation(),
                row.approval(),
                row.amount(),
                row.effective(),
                taken == null ? null : Revoked.of(taken.effective(), taken.entry(), row.effective(), row.entry()),
                row.entry());
    }

    List<Movement> movements(ProgrammeId programme, Basis basis) {
        return of(MovementRow.class, programme, basis).stream()
                .map(row -> new Movement(
                        row.proposal(), row.act(), row.number(), row.amount(), row.effective(), row.entry()))
                .toList();
    }

    /** What had been done before the day book began, and what was paid back of it since; of no investment. */
    List<Movement> openings(ProgrammeId programme, Basis basis) {
        Stream<Movement> before = of(OpeningRow.class, programme, basis).stream()
                .map(row -> opening(act(row.balance()), Movement.BEFORE, row.amount(), row.effective(), row.entry()));
        Stream<Movement> repaid = of(OpeningRepaymentRow.class, programme, basis).stream()
                .map(row -> opening(Movement.Kind.REPAID, row.repayment(), row.amount(), row.effective(), row.entry()));
        Stream<Movement> writtenOff = of(OpeningWriteOffRow.class, programme, basis).stream()
                .map(row ->
                        opening(Movement.Kind.WRITTEN_OFF, row.writeOff(), row.amount(), row.effective(), row.entry()));
        return Stream.of(before, repaid, writtenOff)
                .flatMap(Function.identity())
                .toList();
    }

    private static Movement opening(Movement.Kind act, int number, Pence amount, LocalDate on, long entry) {
        return new Movement(null, act, number, amount, on, entry);
    }

    private static Movement.Kind act(OpeningBalance balance) {
        return switch (balance) {
            case DRAWN -> Movement.Kind.DRAWN;
            case REPAID -> Movement.Kind.REPAID;
            case WRITTEN_OFF -> Movement.Kind.WRITTEN_OFF;
            case CLAIMED -> Movement.Kind.CLAIMED;
            case RECEIVED -> Movement.Kind.RECEIVED;
        };
    }

    /** What had been claimed before the day book began comes first. */
    RewardRows reward(ProgrammeId programme, Basis basis) {
        return new RewardRows(
                of(ClaimRow.class, programme, basis),
                of(ReceiptRow.class, programme, basis),
                of(FunderTermsRow.class, programme, basis),
                of(ClosedClaimRow.class, programme, basis),
                openings(programme, basis));
    }

    /** Proposals that every delegation was decided against of, and since when. */
    Map<ProposalId, LocalDate> decidedAgainst(ProgrammeId programme, Basis basis) {
        return rows
                .ask(BorrowingSql.DECIDED_AGAINST, basis)
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
        return list(
                PrintedRow.class,
                "subject = any(:subjects) and "
                        + BorrowingSql.notWithdrawn(
                                Selection.of(PrintedRow.class).table()),
                basis,
                Map.of("subjects", texts));
    }

    private <R extends Row> List<R> of(Class<R> row, ProgrammeId programme, Basis basis) {
        return list(
                row,
                "programme = :programme and "
                        + STANDS.replace("<table>", Selection.of(row).table()),
                basis,
                Map.of("programme", programme.value()));
    }

    /** Also what was taken back. */
    <R extends Row> List<R> every(Class<R> row, ProgrammeId programme, Basis basis) {
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
