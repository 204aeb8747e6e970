package daybook.query.borrowing;

import daybook.query.borrowing.BorrowingRow.ApprovalRow;
import daybook.query.borrowing.BorrowingRow.DelegationRow;
import daybook.query.borrowing.BorrowingRow.RevocationRow;
import daybook.query.projection.Selection;

/** What is asked of delegations and of what was done under them, on a basis. */
final class BorrowingSql {

    static final Selection<ApprovalRow> APPROVAL = Selection.of(ApprovalRow.class, "a");
    static final Selection<DelegationRow> DELEGATION = Selection.of(DelegationRow.class, "d");

    /** A delegation that took effect after the date releases nothing yet. */
    static final String RELEASES = """
            select %s, %s
            from (select distinct on (delegation, proposal) * from $.delegation as granted
                  where <granted> and programme = :programme and entry <= :entry and effective <= :effective) as d
            join $.approval as a using (delegation)
            where <a> and a.entry <= :entry and a.effective <= :effective order by a.effective, a.entry
            """.formatted(DELEGATION.columns(), APPROVAL.columns())
            .replace("<granted>", notWithdrawn("granted"))
            .replace("<a>", notWithdrawn("a"));

    static final Selection<RevocationRow> REVOCATION = Selection.of(RevocationRow.class);

    static final String REVOKED = """
            select distinct on (delegation) %s from $.revocation as revoked
            where <revoked> and entry <= :entry and effective <= :effective order by delegation, effective desc, entry desc
            """.formatted(REVOCATION.columns()).replace("<revoked>", notWithdrawn("revoked"));

    static final String DECIDED_AGAINST =
            """
            select d.proposal, max(r.effective) as since
            from (select distinct delegation, proposal from $.delegation as granted
                  where <granted> and programme = :programme and entry <= :entry and effective <= :effective) as d
            left join (select delegation, effective from $.refusal as against
                       where <against> and entry <= :entry and effective <= :effective) as r using (delegation)
            group by d.proposal having bool_and(r.delegation is not null)
            """.replace("<granted>", notWithdrawn("granted")).replace("<against>", notWithdrawn("against"));

    /** What was recorded by mistake counts no longer, once that is known. */
    static String notWithdrawn(String table) {
        return "not exists (select from $.withdrawn as w where w.withdrawn = " + table
                + ".entry and w.entry <= :entry)";
    }

    private BorrowingSql() {}
}
