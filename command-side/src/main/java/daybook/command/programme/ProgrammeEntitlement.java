package daybook.command.programme;

import static daybook.facts.meeting.Verb.AGREE_IN_PRINCIPLE;
import static daybook.facts.meeting.Verb.APPROVE;
import static daybook.facts.meeting.Verb.COMMENT;
import static daybook.facts.meeting.Verb.ENDORSE;
import static daybook.facts.meeting.Verb.REFER;
import static daybook.facts.meeting.Verb.REFUSE;
import static daybook.facts.meeting.Verb.REQUEST;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.command.authority.AsDecided;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;
import daybook.command.authority.RestsOn;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.id.IndicatorId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What entitles to acts about a programme and its money. */
final class ProgrammeEntitlement {

    /** What a body does when it says what it thinks of a proposal, or asks to be told. */
    private static final Set<Verb> ADVISING =
            Set.of(APPROVE, AGREE_IN_PRINCIPLE, ENDORSE, REFUSE, REQUEST, REFER, COMMENT);

    private ProgrammeEntitlement() {}

    /** @param releases approvals under delegations of the investment whose money is moved; none for other acts */
    static Entitlement to(ProgrammeCommand command, ProgrammeState state, List<DelegatedApprovalGiven> releases) {
        Matter facility = Matter.of(new Subject.OfFacility(command.programme()));
        return switch (command) {
            // A clause cannot name a programme before it is open, nor a proposal before it is made.
            case OpenProgramme open ->
                Carriers.duty()
                        .orClause(Matter.of(new Subject.OfIndicatorSet(open.set()))
                                .orUnnamed());
            case ProposeInvestment propose -> {
                Matter matter = reward(facility, state, propose.indicator());
                yield Carriers.duty().orClause(matter.orUnnamed()).orDelegation(matter, propose.effective());
            }
            case RecommendInvestment recommend -> {
                Matter matter = Matter.of(new Subject.OfProposal(recommend.programme(), recommend.proposal()));
                yield Carriers.duty().orClause(ADVISING, matter).orDelegation(matter, recommend.effective());
            }
            case RecordRewardOffer offer -> {
                Matter matter = reward(facility, state, offer.indicator());
                yield Carriers.duty().orClause(matter).orDelegation(matter, offer.effective());
            }
            case ClaimReward claim -> {
                Matter matter = reward(facility, state, claim.indicator());
                yield Carriers.duty().orClause(matter).orDelegation(matter, claim.effective());
            }
            case ChangeFunderTerms change -> {
                Matter matter = reward(facility, state, change.indicator());
                yield Carriers.duty().orClause(matter).orDelegation(matter, change.effective());
            }
            case ReceiveReward receive -> {
                var claim = state.rewards().claim(receive.claim());
                Matter matter = reward(facility, state, claim == null ? null : claim.indicator());
                yield Carriers.duty().orClause(matter).orDelegation(matter, receive.effective());
            }
            case RecordOpeningPosition _, RepayOpeningBalance _, ReverseEntry _ ->
                Carriers.duty().orClause(reward(facility, state, null));
            // A clause that may authorise it, or a position taken over.
            case AuthoriseFacility _ -> new AsDecided(new Authority.OfOffice());
            case DecideInvestment decide -> RestsOn.named(decide);
            case RequestFacilityExtension ask -> RestsOn.named(ask);
            case ChangeFacility change -> RestsOn.named(change);
            case DecideFacilityExtension answer -> RestsOn.named(answer);
            case WriteOffInvestment writeOff -> RestsOn.named(writeOff);
            case WriteOffOpeningBalance writeOff -> RestsOn.named(writeOff);
            case MoveMoney move ->
                moving(move, state.proposals().getOrDefault(move.proposal(), ProposalState.NEW), releases);
        };
    }

    private static Entitlement moving(MoveMoney move, ProposalState proposal, List<DelegatedApprovalGiven> releases) {
        var standing = new InvestmentStanding(proposal.decisions(), releases);
        Money money = proposal.money();
        return switch (move) {
            case AllocateInvestment _ -> new Backing(move, standing, money.allocated());
            case CommitInvestment _ -> new Backing(move, standing, money.committed());
            case DrawDownInvestment _ -> new Backing(move, standing, money.drawn());
            case RepayInvestment repay -> new Repaying(repay, standing, money);
        };
    }

    /** The reward is the indicator's, of the agreement that the programme serves, and pays back what was borrowed. */
    private static Matter reward(Matter facility, ProgrammeState state, @Nullable IndicatorId indicator) {
        Matter served = state.set() == null ? facility : facility.or(new Subject.OfIndicatorSet(state.set()));
        return indicator == null ? served : served.or(new Subject.OfIndicator(indicator));
    }
}
