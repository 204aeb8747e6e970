package daybook.command.programme;

import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.command.programme.TermsRefusal.InstalmentNotClaimed;
import daybook.command.programme.TermsRefusal.PayableAboveClaimed;
import daybook.command.programme.TermsRefusal.PayableAboveTerms;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Pence;
import java.util.List;

/** Terms of the funder that look mistyped and may yet be right: whoever records them has to say that they are. */
final class TermsDoubts {

    private TermsDoubts() {}

    /** Against an instalment that nobody claimed, and against more than was claimed in it or paid by the terms before. */
    static List<Refusal> about(ChangeFunderTerms command, Payable.About about, Rewards rewards) {
        if (Boolean.TRUE.equals(command.confirmed())) {
            return List.of();
        }
        var doubts = new Objections();
        Integer instalment = command.instalment();
        Pence payable = command.payable();
        if (instalment != null && instalment >= 1 && instalment <= Claims.MOST_INSTALMENTS) {
            List<Rewards.NumberedClaim> claims = rewards.claimsWithin(about);
            Pence claimed = claims.stream().map(claim -> claim.what().amount()).reduce(Pence.ZERO, Pence::plus);
            doubts.when(claims.isEmpty(), () -> new InstalmentNotClaimed(instalment, name(command)))
                    .when(
                            !claims.isEmpty() && payable.compareTo(claimed) > 0,
                            () -> new PayableAboveClaimed(payable, instalment, claimed));
        }
        Payable before = rewards.terms().get(about);
        if (before != null && payable.compareTo(before.most()) > 0) {
            doubts.when(true, () -> new PayableAboveTerms(payable, before.most(), before.since()));
        }
        return doubts.all();
    }

    private static String name(ChangeFunderTerms command) {
        var indicator = command.indicator();
        return indicator == null ? command.programme().value() : indicator.value();
    }
}
