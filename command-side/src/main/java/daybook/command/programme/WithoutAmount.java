package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import org.jspecify.annotations.Nullable;

/** What is left of an entry that was reversed: its number, so that no other gets it, and nothing of its amount. */
final class WithoutAmount {

    private WithoutAmount() {}

    /** Null where the entry had no number, and so leaves nothing. */
    static @Nullable ProgrammeFact of(ProgrammeFact fact) {
        return switch (fact) {
            case InvestmentAllocated f ->
                new InvestmentAllocated(f.programme(), f.proposal(), f.allocation(), Pence.ZERO, f.effective());
            case InvestmentCommitted f ->
                new InvestmentCommitted(f.programme(), f.proposal(), f.commitment(), Pence.ZERO, f.effective());
            case InvestmentDrawnDown f ->
                new InvestmentDrawnDown(f.programme(), f.proposal(), f.drawdown(), Pence.ZERO, f.effective());
            case InvestmentRepaid f ->
                new InvestmentRepaid(f.programme(), f.proposal(), f.repayment(), Pence.ZERO, f.effective());
            case InvestmentWrittenOff f ->
                new InvestmentWrittenOff(
                        f.programme(), f.proposal(), f.writeOff(), f.clause(), Pence.ZERO, f.effective());
            case RewardClaimed f ->
                new RewardClaimed(f.programme(), f.claim(), f.indicator(), f.instalment(), Pence.ZERO, f.effective());
            case RewardReceived f ->
                new RewardReceived(f.programme(), f.receipt(), f.claim(), Pence.ZERO, f.effective());
            case OpeningBalanceRepaid f ->
                new OpeningBalanceRepaid(f.programme(), f.repayment(), Pence.ZERO, f.effective());
            case OpeningBalanceWrittenOff f ->
                new OpeningBalanceWrittenOff(f.programme(), f.writeOff(), f.clause(), Pence.ZERO, f.effective());
            case ProgrammeOpened _,
                    EntryReversed _,
                    OpeningPositionRecorded _,
                    RewardOffered _,
                    FunderTermsChanged _,
                    FacilityAuthorised _,
                    FacilityChanged _,
                    FacilityExtensionRequested _,
                    FacilityExtensionGranted _,
                    FacilityExtensionRefused _,
                    InvestmentProposed _,
                    InvestmentRecommended _,
                    InvestmentApproved _,
                    InvestmentApprovedAgain _,
                    InvestmentViewTaken _,
                    InvestmentEndorsed _,
                    InvestmentRefused _ -> null;
        };
    }
}
