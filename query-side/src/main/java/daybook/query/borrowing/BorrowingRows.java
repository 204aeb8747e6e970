package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.programme.Advice;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Claim.Receipt;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal.Recommendation;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.projection.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a programme's rows: everything on the basis, in the order in which it took effect. */
@Component
final class BorrowingRows {

    private static final String BASIS = " and entry <= :entry and effective <= :effective order by effective, entry";

    private final JdbcClient jdbc;
    private final BorrowingProjection projection;

    BorrowingRows(JdbcClient jdbc, BorrowingProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    record Opened(ProgrammeId programme, String title, IndicatorSetId set, long entry) {}

    record Offer(IndicatorId indicator, Pence potential, long entry) {}

    record Proposed(
            ProposalId proposal,
            IndicatorId indicator,
            @Nullable Pence requested,
            String purpose,
            long entry) {}

    record Step(
            int request,
            State step,
            ClauseRef clause,
            @Nullable Pence amount,
            @Nullable BodyId awaiting,
            LocalDate effective,
            long entry) {}

    record Printed(
            String subject,
            PaperId paper,
            String place,
            PrintedQuantity quantity,
            @Nullable Pence amount,
            @Nullable Measure measure,
            long entry) {}

    /** Reads one row by its columns' names. */
    private interface Reader<T> {
        T read(Columns row) throws SQLException;
    }

    List<Opened> opened(Basis basis) {
        return list("select * from $.programme where true", basis, Map.of(), BorrowingRows::opened);
    }

    /** What is known of one programme, without reading all the others. */
    List<Opened> opened(ProgrammeId programme, Basis basis) {
        return of("programme", programme, basis, BorrowingRows::opened);
    }

    private static Opened opened(Columns row) throws SQLException {
        return new Opened(
                new ProgrammeId(row.text("programme")),
                row.text("title"),
                new IndicatorSetId(row.text("indicator_set")),
                row.entry());
    }

    List<Offer> offers(ProgrammeId programme, Basis basis) {
        return of(
                "reward_offer",
                programme,
                basis,
                row -> new Offer(new IndicatorId(row.text("indicator")), row.pence("potential"), row.entry()));
    }

    List<FacilityRule.Authorised> facility(ProgrammeId programme, Basis basis) {
        return of(
                "facility",
                programme,
                basis,
                row -> new FacilityRule.Authorised(
                        row.pence("authorised"), row.row().getBoolean("under_clause"), row.entry()));
    }

    List<Step> extensions(ProgrammeId programme, Basis basis) {
        return of(
                "extension",
                programme,
                basis,
                row -> new Step(
                        row.row().getInt("request"),
                        row.constant(State.class, "step"),
                        ClauseRef.parse(row.text("clause")),
                        row.penceOrNull("amount"),
                        row.orNull("awaiting", BodyId::new),
                        row.effective(),
                        row.entry()));
    }

    List<Proposed> proposals(ProgrammeId programme, Basis basis) {
        return of(
                "proposal",
                programme,
                basis,
                row -> new Proposed(
                        proposal(row),
                        new IndicatorId(row.text("indicator")),
                        row.penceOrNull("requested"),
                        row.text("purpose"),
                        row.entry()));
    }

    List<Map.Entry<ProposalId, Recommendation>> recommendations(ProgrammeId programme, Basis basis) {
        return of(
                "recommendation",
                programme,
                basis,
                row -> Map.entry(
                        proposal(row),
                        new Recommendation(
                                row.constant(Advice.class, "advice"),
                                row.pence("amount"),
                                row.textOrNull("condition"),
                                row.effective(),
                                row.entry())));
    }

    List<Map.Entry<ProposalId, Decision>> decisions(ProgrammeId programme, Basis basis) {
        return of(
                "decision",
                programme,
                basis,
                row -> Map.entry(
                        proposal(row),
                        new Decision(
                                row.constant(Outcome.class, "outcome"),
                                ClauseRef.parse(row.text("clause")),
                                row.penceOrNull("amount"),
                                row.textOrNull("condition"),
                                row.orNull("awaiting", BodyId::new),
                                row.effective(),
                                row.entry())));
    }

    /** A delegation that took effect after the date releases nothing yet. */
    List<Map.Entry<ProposalId, Release>> releases(ProgrammeId programme, Basis basis) {
        String sql = """
                select a.*, d.proposal
                from (select distinct delegation, proposal from $.delegation
                      where programme = :programme and entry <= :entry and effective <= :effective) as d
                join $.approval as a using (delegation)
                where true""";
        return list(
                sql,
                basis,
                Map.of("programme", programme.value()),
                row -> Map.entry(
                        proposal(row),
                        new Release(
                                new DelegationId(row.text("delegation")),
                                row.row().getInt("approval"),
                                row.pence("amount"),
                                row.effective(),
                                row.entry())));
    }

    List<Movement> movements(ProgrammeId programme, Basis basis) {
        return of(
                "movement",
                programme,
                basis,
                row -> new Movement(
                        proposal(row),
                        row.constant(Kind.class, "act"),
                        row.row().getInt("number"),
                        row.pence("amount"),
                        row.effective(),
                        row.entry()));
    }

    List<Claim> claims(ProgrammeId programme, Basis basis) {
        List<Receipt> receipts = receipts(programme, basis);
        return of("claim", programme, basis, row -> claim(row, receipts));
    }

    private static Claim claim(Columns row, List<Receipt> receipts) throws SQLException {
        int number = row.row().getInt("claim");
        return new Claim(
                number,
                row.orNull("indicator", IndicatorId::new),
                row.row().getInt("instalment"),
                row.pence("amount"),
                row.effective(),
                receipts.stream().filter(receipt -> receipt.claim() == number).toList(),
                row.entry());
    }

    private List<Receipt> receipts(ProgrammeId programme, Basis basis) {
        return of(
                "receipt",
                programme,
                basis,
                row -> new Receipt(
                        row.row().getInt("receipt"),
                        row.row().getInt("claim"),
                        row.pence("amount"),
                        row.effective(),
                        row.entry()));
    }

    /** Proposals that every delegation was decided against of, and since when. */
    Map<ProposalId, LocalDate> decidedAgainst(ProgrammeId programme, Basis basis) {
        String sql = """
                select d.proposal, max(r.effective) as since
                from (select distinct delegation, proposal from $.delegation
                      where programme = :programme and entry <= :entry and effective <= :effective) as d
                left join (select delegation, effective from $.refusal
                           where entry <= :entry and effective <= :effective) as r using (delegation)
                group by d.proposal having bool_and(r.delegation is not null)""";
        return jdbc
                .sql(projection.sql(sql))
                .param("entry", basis.entry())
                .param("effective", basis.effective())
                .param("programme", programme.value())
                .query((row, _) ->
                        Map.entry(new ProposalId(row.getString("proposal")), row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is printed about these subjects. */
    List<Printed> printed(Collection<String> subjects, Basis basis) {
        return list(
                "select * from $.printed where subject = any(:subjects)",
                basis,
                Map.of("subjects", subjects.toArray(String[]::new)),
                row -> new Printed(
                        row.text("subject"),
                        new PaperId(row.text("paper")),
                        row.text("place"),
                        row.constant(PrintedQuantity.class, "quantity"),
                        row.penceOrNull("amount"),
                        row.measureOrNull("measure"),
                        row.entry()));
    }

    private static ProposalId proposal(Columns row) throws SQLException {
        return new ProposalId(row.text("proposal"));
    }

    private <T> List<T> of(String table, ProgrammeId programme, Basis basis, Reader<T> reader) {
        return list(
                "select * from $." + table + " where programme = :programme",
                basis,
                Map.of("programme", programme.value()),
                reader);
    }

    private <T> List<T> list(String sql, Basis basis, Map<String, Object> parameters, Reader<T> reader) {
        return jdbc.sql(projection.sql(sql + BASIS))
                .param("entry", basis.entry())
                .param("effective", basis.effective())
                .params(parameters)
                .query((ResultSet row, int _) -> reader.read(new Columns(row)))
                .list();
    }
}
