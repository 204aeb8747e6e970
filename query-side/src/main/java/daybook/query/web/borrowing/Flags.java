package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Proposal;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Revocation;
import daybook.query.registers.Revoked;
import daybook.query.web.Afterwards;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader of an investment's money has to be told beside the figures. */
record Flags(Words words, Names names, Map<DelegationId, Revocation> revoked) {

    static Flags of(Words words, Names names, RegistersQuery registers, Basis basis) {
        Map<DelegationId, Revocation> revoked = new HashMap<>();
        registers.delegations(basis).forEach(line -> {
            if (line.revoked() instanceof Revocation revocation) {
                revoked.put(line.delegation(), revocation);
            }
        });
        return new Flags(words, names, revoked);
    }

    /** About what is agreed: what made it void, and what would have but could not. */
    List<String> agreed(Proposal proposal) {
        List<String> notes = new ArrayList<>();
        var voidedBy = proposal.voidedBy();
        if (voidedBy != null) {
            notes.add(words.say("borrowing.void", names.clause(voidedBy)));
        }
        proposal.views()
                .forEach(view -> notes.add(words.say(
                        switch (view.outcome()) {
                            case VIEW_AGAINST -> "borrowing.view-against";
                            case VIEW_IN_FAVOUR, ENDORSED, APPROVED, APPROVED_AGAIN, REFUSED ->
                                "borrowing.view-in-favour";
                        },
                        names.clause(view.clause()))));
        proposal.releases().forEach(release -> {
            String late = late(release);
            if (late != null) {
                notes.add(words.say(
                        "borrowing.release",
                        names.delegation(release.delegation()),
                        Integer.toString(release.approval()),
                        late));
            }
        });
        return notes;
    }

    /** That the delegation was revoked with effect from before the approval, or the approval entered only then. */
    @Nullable
    String late(Release release) {
        Revocation revocation = revoked.get(release.delegation());
        Revoked how = Revoked.of(revocation, release.effective(), release.entry());
        return revocation == null || how == null ? null : Afterwards.said(words, names, how, revocation);
    }

    /** About what is approved: that more was spent before, or less endorsed. */
    List<String> approved(Proposal proposal) {
        List<String> notes = new ArrayList<>();
        add(notes, "borrowing.beyond-approval", proposal.beyondApproval());
        add(notes, "borrowing.above-endorsed", proposal.aboveEndorsed());
        return notes;
    }

    private void add(List<String> notes, String message, Pence amount) {
        if (amount.isPositive()) {
            notes.add(words.say(message, Words.money(amount)));
        }
    }

    static @Nullable String joined(List<String> notes) {
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
