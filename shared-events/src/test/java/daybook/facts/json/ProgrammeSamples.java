package daybook.facts.json;

import static daybook.facts.json.Samples.AMOUNT;
import static daybook.facts.json.Samples.CABINET;
import static daybook.facts.json.Samples.CLAUSE;
import static daybook.facts.json.Samples.CONDITION;
import static daybook.facts.json.Samples.DAY;
import static daybook.facts.json.Samples.INDICATOR;
import static daybook.facts.json.Samples.PROGRAMME;
import static daybook.facts.json.Samples.PROPOSAL;
import static daybook.facts.json.Samples.SET;

import daybook.facts.Fact;
import daybook.facts.exact.Pence;
import daybook.facts.programme.Advice;
import daybook.facts.programme.ClosedClaim;
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
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.util.List;

/** Programmes and their money. */
final class ProgrammeSamples {

    private ProgrammeSamples() {}

    static List<Fact> all() {
        return List.of(
                new ProgrammeOpened(PROGRAMME, "Reward programme", SET, DAY),
                new RewardOffered(PROGRAMME, INDICATOR, Pence.ofPounds(190_000), DAY),
                new FacilityAuthorised(PROGRAMME, Pence.ofPounds(1_400_000), Reuse.ONCE, DAY),
                new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, Pence.ofPounds(1_400_000), DAY),
                new OpeningBalanceRepaid(PROGRAMME, 1, AMOUNT, DAY),
                new OpeningBalanceWrittenOff(PROGRAMME, 1, CLAUSE, AMOUNT, DAY),
                new FunderTermsChanged(
                        PROGRAMME,
                        1,
                        INDICATOR,
                        2,
                        AMOUNT,
                        AMOUNT,
                        Pence.ZERO,
                        "The second instalment is halved",
                        List.of(new ClosedClaim(1, AMOUNT)),
                        DAY),
                new InvestmentApprovedAgain(
                        PROGRAMME, PROPOSAL, CLAUSE, Pence.ofPounds(50_000), "The figures have been analysed", DAY),
                new InvestmentViewTaken(PROGRAMME, PROPOSAL, CLAUSE, false, null, null, DAY),
                new FacilityExtensionRequested(PROGRAMME, 1, CLAUSE, Pence.ofPounds(460_000), CABINET, DAY),
                new FacilityExtensionGranted(PROGRAMME, 1, CLAUSE, Pence.ofPounds(460_000), DAY),
                new FacilityExtensionRefused(PROGRAMME, 1, CLAUSE, DAY),
                new FacilityChanged(PROGRAMME, 1, CLAUSE, Pence.ofPounds(1_860_000), Pence.ofPounds(1_500_000), DAY),
                new InvestmentProposed(
                        PROGRAMME, PROPOSAL, INDICATOR, Pence.ofPounds(100_000), "Alternative provision", DAY),
                new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, AMOUNT, CONDITION, DAY),
                new InvestmentEndorsed(PROGRAMME, PROPOSAL, CLAUSE, AMOUNT, CONDITION, CABINET, DAY),
                new InvestmentApproved(PROGRAMME, PROPOSAL, CLAUSE, AMOUNT, CONDITION, DAY),
                new InvestmentRefused(PROGRAMME, PROPOSAL, CLAUSE, DAY),
                new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentRepaid(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 1, CLAUSE, AMOUNT, DAY),
                new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, AMOUNT, DAY),
                new EntryReversed(PROGRAMME, 57, 9, MoneyEntry.DRAWDOWN, PROPOSAL, 2, AMOUNT, DAY),
                new RewardReceived(PROGRAMME, 1, 1, AMOUNT, DAY));
    }
}
