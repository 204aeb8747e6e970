package daybook.query.web;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.query.borrowing.Movement;

/** The names of things in trails. */
public final class Nodes {
    private Nodes() {}

    /** A thing with a stream of its own: {@code paper:L071213}. */
    public static String of(Id thing) {
        return thing.stream();
    }

    public static String target(IndicatorId indicator, TargetKey target) {
        return "target:" + indicator.value() + "/" + target.kind() + "/" + target.due();
    }

    public static String returned(IndicatorId indicator, int number) {
        return "return:" + indicator.value() + "/" + number;
    }

    public static String proposal(ProgrammeId programme, ProposalId proposal) {
        return "proposal:" + programme.value() + "/" + proposal.value();
    }

    public static String facility(ProgrammeId programme) {
        return "facility:" + programme.value();
    }

    public static String clause(ClauseRef clause) {
        return "clause:" + clause.text();
    }

    public static String approval(DelegationId delegation, int number) {
        return "approval:" + delegation.value() + "/" + number;
    }

    /** What bounds money goes by the entry that says so. */
    public static String movement(ProgrammeId programme, Movement movement) {
        String kind = switch (movement.act()) {
            case ALLOCATED -> "allocation";
            case COMMITTED -> "commitment";
            case DRAWN -> "drawdown";
            case REPAID -> "repayment";
            case WRITTEN_OFF -> "write-off";
            case CLAIMED -> "claim";
            case RECEIVED -> "receipt";
            case LIMIT, APPROVED, OFFERED, CLOSED -> null;
        };
        if (kind == null) {
            return entry(movement.entry());
        }
        var proposal = movement.proposal();
        return kind + ":" + programme.value() + (proposal == null ? "" : "/" + proposal) + "/" + movement.number();
    }

    public static String claim(ProgrammeId programme, int number) {
        return "claim:" + programme.value() + "/" + number;
    }

    public static String entry(long number) {
        return "entry:" + number;
    }
}
