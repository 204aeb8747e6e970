package daybook.command.programme;

import daybook.command.desk.Command;
import daybook.facts.id.ProgrammeId;

/** What can be asked for about a programme. */
public sealed interface ProgrammeCommand extends Command
        permits AuthoriseFacility,
                ClaimReward,
                DecideFacilityExtension,
                DecideInvestment,
                MoveMoney,
                OpenProgramme,
                ProposeInvestment,
                ReceiveReward,
                RecommendInvestment,
                RecordRewardOffer,
                RequestFacilityExtension,
                WriteOffInvestment {

    ProgrammeId programme();

    @Override
    default ProgrammeId about() {
        return programme();
    }
}
