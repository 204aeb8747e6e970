package daybook.facts.programme;

import daybook.facts.Fact;
import daybook.facts.id.ProgrammeId;

/** What has happened to one agreement's money. */
public sealed interface ProgrammeFact extends Fact
        permits FacilityAuthorised,
                FacilityExtensionGranted,
                FacilityExtensionRefused,
                FacilityExtensionRequested,
                InvestmentApproved,
                InvestmentEndorsed,
                InvestmentMovement,
                InvestmentProposed,
                InvestmentRecommended,
                InvestmentRefused,
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
