package daybook.query.web;

import daybook.acts.Command;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.facts.Fact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import java.util.List;

/** Which act most likely follows an entry on the same thing, and where it is asked for. */
final class Following {

    private Following() {}

    /** An act, and the address of its form. */
    record Act(Class<? extends Command> act, String form) {}

    static List<Act> after(Fact fact) {
        return switch (fact) {
            case MeetingHeld held ->
                List.of(new Act(RecordResolution.class, "/meetings/" + held.meeting() + "/resolutions/new"));
            case ResolutionPassed passed ->
                List.of(new Act(RecordResolution.class, "/meetings/" + passed.meeting() + "/resolutions/new"));
            case DelegationGranted granted ->
                List.of(new Act(ApproveUnderDelegation.class, "/delegations/" + granted.delegation() + "/approve"));
            case IndicatorReturnRecorded _ -> List.of(new Act(RecordIndicatorReturn.class, "/indicator-sets"));
            case ProgrammeOpened opened -> {
                String programme = "/programmes/" + opened.programme();
                yield List.of(
                        new Act(RecordRewardOffer.class, programme + "/rewards/offer"),
                        new Act(AuthoriseFacility.class, programme + "/facility/authorise"),
                        new Act(ProposeInvestment.class, programme + "/proposals/new"));
            }
            case RewardOffered offered -> {
                String programme = "/programmes/" + offered.programme();
                yield List.of(
                        new Act(RecordRewardOffer.class, programme + "/rewards/offer"),
                        new Act(ProposeInvestment.class, programme + "/proposals/new"));
            }
            case InvestmentProposed proposed -> {
                String programme = "/programmes/" + proposed.programme();
                yield List.of(
                        new Act(
                                RecommendInvestment.class,
                                programme + "/proposals/" + proposed.proposal() + "/recommend"),
                        new Act(ProposeInvestment.class, programme + "/proposals/new"));
            }
            case InvestmentRecommended _ -> List.of(new Act(RecordMeeting.class, "/meetings/new"));
            case InvestmentApproved approved ->
                List.of(new Act(
                        AllocateInvestment.class,
                        "/programmes/" + approved.programme() + "/proposals/" + approved.proposal() + "/allocate"));
            case InvestmentAllocated allocated ->
                List.of(new Act(
                        CommitInvestment.class,
                        "/programmes/" + allocated.programme() + "/proposals/" + allocated.proposal() + "/commit"));
            case InvestmentCommitted committed ->
                List.of(new Act(
                        DrawDownInvestment.class,
                        "/programmes/" + committed.programme() + "/proposals/" + committed.proposal() + "/draw"));
            case RewardClaimed claimed ->
                List.of(
                        new Act(ReceiveReward.class, "/programmes/" + claimed.programme() + "/rewards/receive"),
                        new Act(ClaimReward.class, "/programmes/" + claimed.programme() + "/rewards/claim"));
            // What follows the others stands on the page that they lead to.
            case Fact _ -> List.of();
        };
    }
}
