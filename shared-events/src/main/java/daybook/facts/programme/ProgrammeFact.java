package daybook.facts.programme;

import daybook.facts.Fact;
import daybook.facts.id.ProgrammeId;

/** What has happened to one agreement's money. */
public sealed interface ProgrammeFact extends Fact
        permits EntryReversed,
                FacilityAuthorised,
                FacilityChanged,
                FacilityExtensionGranted,
                FacilityExtensionRefused,
                FacilityExtensionRequested,
                FunderTermsChanged,
                InvestmentApproved,
                InvestmentApprovedAgain,
                InvestmentEndorsed,
                InvestmentMovement,
                InvestmentProposed,
                InvestmentRecommended,
                InvestmentRefused,
                InvestmentViewTaken,
                OpeningBalanceRepaid,
                OpeningBalanceWrittenOff,
                OpeningPositionRecorded,
                ProgrammeOpened,
                RewardClaimed,
                RewardOffered,
                RewardReceived {

    ProgrammeId programme();

    @Override
    default ProgrammeId about() {
        return programme();
    }
}
