package daybook.acts.programme;

import daybook.acts.Command;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.facts.id.ProgrammeId;

/** What can be asked for about a programme. */
public sealed interface ProgrammeCommand extends Command
        permits OpenProgramme,
                RecordRewardOffer,
                ProposeInvestment,
                RecommendInvestment,
                DecideInvestment,
                AuthoriseFacility,
                RequestFacilityExtension,
                DecideFacilityExtension,
                ChangeFacility,
                MoveMoney,
                WriteOffInvestment,
                ClaimReward,
                ReceiveReward,
                ChangeFunderTerms,
                RecordOpeningPosition,
                RepayOpeningBalance,
                WriteOffOpeningBalance,
                ReverseEntry {

    ProgrammeId programme();

    @Override
    default ProgrammeId about() {
        return programme();
    }
}
