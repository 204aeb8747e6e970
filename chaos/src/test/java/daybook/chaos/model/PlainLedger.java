package daybook.chaos.model;

import daybook.chaos.model.Act.Aim;
import daybook.chaos.model.Act.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ledger as anybody would keep it by hand. It shares no line with what it is held against. */
final class PlainLedger {

    private static final int NEVER = Terms.DAYS;

    private final Squared money = new Squared();
    private final PlainReturns returns = new PlainReturns();
    private final List<Act.Claim> claims = new ArrayList<>();
    private final List<Act.Receive> receipts = new ArrayList<>();
    private boolean granted;
    private int approved;
    private int lastApproval = -1;
    private int refusedFrom = NEVER;
    private boolean revoked;

    /** Enters it, unless something stands against it: then the rules that do. */
    Set<String> told(Act act) {
        Set<String> rules = rules(act);
        if (rules.isEmpty()) {
            enter(act);
        }
        return rules;
    }

    private Set<String> rules(Act act) {
        return switch (act) {
            case Act.Move move -> money.rules(move);
            case Act.Grant _ -> granted ? Set.of("already-in-the-day-book") : Set.of();
            case Act.Approve approve -> delegated(approve.day(), () -> approve.pounds() > left() ? "above-cap" : null);
            case Act.Refuse refuse -> refusing(refuse);
            case Act.Revoke _ ->
                !granted ? Set.of("not-in-the-day-book") : revoked ? Set.of("delegation-already-revoked") : Set.of();
            case Act.DecideAgainst _ -> money.isDecidedAgainst() ? Set.of("clause-decided-it-before") : Set.of();
            case Act.Claim claim -> claiming(claim);
            case Act.Receive receive -> receiving(receive);
            case Act.Return one -> returns.rules(one);
            case Act.Correct correct -> returns.rules(correct);
            case Act.Withdraw withdraw -> returns.rules(withdraw);
        };
    }

    private void enter(Act act) {
        switch (act) {
            case Act.Move move -> money.enter(move);
            case Act.Grant _ -> granted = true;
            case Act.Approve approve -> {
                approved += approve.pounds();
                lastApproval = Math.max(lastApproval, approve.day());
                money.release(approve.day(), approve.pounds());
            }
            case Act.Refuse refuse -> refusedFrom = refuse.day();
            case Act.Revoke _ -> revoked = true;
            case Act.DecideAgainst _ -> money.decideAgainst();
            case Act.Claim claim -> claims.add(claim);
            case Act.Receive receive -> receipts.add(receive);
            case Act.Return one -> returns.enter(one);
            case Act.Correct correct -> returns.enter(correct);
            case Act.Withdraw withdraw -> returns.enter(withdraw);
        }
    }

    private interface Rule {
        @org.jspecify.annotations.Nullable
        String against();
    }

    private Set<String> delegated(int day, Rule more) {
        if (!granted) {
            return Set.of("not-in-the-day-book");
        }
        Set<String> rules = new TreeSet<>();
        if (day < Terms.DELEGATED_FROM) {
            rules.add("approval-before-delegation");
        }
        if (day >= refusedFrom) {
            rules.add("approval-after-refusal");
        }
        // The clause itself counts, whether or not anybody recorded what follows from it.
        if (day >= Terms.REVOKED_FROM) {
            rules.add("approval-after-revocation");
        }
        String rule = more.against();
        if (rule != null) {
            rules.add(rule);
        }
        return rules;
    }

    private Set<String> refusing(Act.Refuse refuse) {
        Set<String> rules = new TreeSet<>(delegated(refuse.day(), () -> left() == 0 ? "nothing-left-to-refuse" : null));
        if (granted && refuse.day() < lastApproval) {
            rules.add("refusal-before-approval");
        }
        return rules;
    }

    private Set<String> claiming(Act.Claim claim) {
        Set<String> rules = new TreeSet<>();
        int left = Terms.FIRST_POTENTIAL + Terms.SECOND_POTENTIAL - claimed();
        if (claim.aim() != Aim.WHOLE) {
            int potential = claim.aim() == Aim.FIRST ? Terms.FIRST_POTENTIAL : Terms.SECOND_POTENTIAL;
            left = Math.min(left, potential - claimed(claim.aim()));
        }
        if (claim.pounds() > left) {
            rules.add("claim-above-potential");
        }
        if (claims.stream().anyMatch(one -> one.aim() == claim.aim() && one.instalment() == claim.instalment())) {
            rules.add("instalment-claimed-before");
        }
        if (claim.day() == 0) {
            rules.add("claim-before-end");
        }
        return rules;
    }

    private Set<String> receiving(Act.Receive receive) {
        if (receive.claim() > claims.size()) {
            return Set.of("claim-not-known");
        }
        Set<String> rules = new TreeSet<>();
        var claim = claims.get(receive.claim() - 1);
        int before = receipts.stream()
                .filter(one -> one.claim() == receive.claim())
                .mapToInt(Act.Receive::pounds)
                .sum();
        if (receive.day() < claim.day()) {
            rules.add("receipt-before-claim");
        }
        if (before + receive.pounds() > claim.pounds()) {
            rules.add("receipt-above-claim");
        }
        return rules;
    }

    private int claimed(Aim aim) {
        return claims.stream()
                .filter(claim -> claim.aim() == aim)
                .mapToInt(Act.Claim::pounds)
                .sum();
    }

    private int left() {
        return Terms.CAP - approved;
    }

    /** What the pages must say in the end, in pounds. */
    Balances balances() {
        int owed = money.total(Step.DRAW) - money.total(Step.REPAY);
        boolean closed = refusedFrom != NEVER;
        return new Balances(
                money.total(Step.ALLOCATE),
                money.total(Step.COMMIT),
                money.total(Step.DRAW),
                money.total(Step.REPAY),
                money.firm(),
                closed ? 0 : Terms.CONDITIONAL - Math.min(approved, Terms.CONDITIONAL),
                Terms.FACILITY - owed - money.undrawn(),
                claimed(),
                receipts.stream().mapToInt(Act.Receive::pounds).sum(),
                granted ? left() : null,
                returns.standing());
    }

    private int claimed() {
        return claims.stream().mapToInt(Act.Claim::pounds).sum();
    }
}
