package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.Command;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.facts.Fact;
import daybook.facts.programme.EntryReversed;
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
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.util.List;

/** The templates for an agreement's money. */
final class MoneyTemplates {

    private static final Said PROGRAMME = column("programme", "The programme's id.", "LEIC-LAA");
    private static final Said PROPOSAL = column("proposal", "The proposal's id within the programme.", "R01");
    private static final Said EFFECTIVE = column("effective", "The day on which it took effect.", "2007-12-13");

    static final Template PROGRAMMES = Template.of(
            "programmes",
            "Programmes",
            "What is invested to reach the stretch targets of a set.",
            OpenProgramme.class,
            List.of(
                    PROGRAMME,
                    column("title", "What it is called.", "Reward programme of the Leicestershire agreement"),
                    column("set", "The indicator set.", "LEIC-LAA-2006"),
                    EFFECTIVE),
            ProgrammeOpened.class);

    static final Template REWARDS = Template.of(
            "rewards",
            "Rewards offered",
            "What the funder pays if a target is met in full.",
            RecordRewardOffer.class,
            List.of(
                    PROGRAMME,
                    column("indicator", "The indicator.", "LEIC-R01"),
                    column("potential_gbp", "The reward in full.", "190000").at("potential"),
                    EFFECTIVE),
            RewardOffered.class);

    static final Template PROPOSALS = Template.of(
            "proposals",
            "Proposals",
            "Investments that were proposed.",
            ProposeInvestment.class,
            List.of(
                    PROGRAMME,
                    PROPOSAL,
                    column("indicator", "The indicator that it is to improve.", "LEIC-R01"),
                    column("requested_gbp", "What was asked for; empty if the paper does not say.", "100000")
                            .at("requested"),
                    column("purpose", "What it is for.", "More alternative education for pupils at risk"),
                    EFFECTIVE),
            InvestmentProposed.class);

    static final Template RECOMMENDATIONS = Template.of(
            "recommendations",
            "Recommendations",
            "What papers recommend about proposals.",
            RecommendInvestment.class,
            List.of(
                    PROGRAMME,
                    PROPOSAL,
                    column("advice", "What the paper recommends.", "SUPPORT"),
                    column("amount_gbp", "How much; 0 where it is not supported.", "40000")
                            .at("amount"),
                    column("condition", "On what condition.", ""),
                    EFFECTIVE),
            InvestmentRecommended.class);

    static final Template DECISIONS = Template.of(
                    "decisions",
                    "Decisions",
                    "What bodies decided on proposals. What was decided is what the clause says.",
                    DecideInvestment.class,
                    List.of(PROGRAMME, PROPOSAL, column("clause", "The clause.", "SSOG-2007-12-13/1/1")),
                    InvestmentApproved.class,
                    InvestmentApprovedAgain.class,
                    InvestmentEndorsed.class,
                    InvestmentRefused.class,
                    InvestmentViewTaken.class)
            .restsOn("the clause in `clause`");

    private static final String SPENT = "the approval that the money comes from, the oldest of which anything is left";

    static final Template ALLOCATIONS = movement(
                    "allocations", "Money set aside", "allocated", AllocateInvestment.class, InvestmentAllocated.class)
            .restsOn(SPENT);
    static final Template COMMITMENTS = movement(
                    "commitments", "Commitments", "committed", CommitInvestment.class, InvestmentCommitted.class)
            .restsOn(SPENT);
    static final Template DRAWDOWNS = movement(
                    "drawdowns", "Drawdowns", "drawn_down", DrawDownInvestment.class, InvestmentDrawnDown.class)
            .restsOn(SPENT);
    static final Template REPAYMENTS = movement(
                    "repayments", "Repayments", "repaid", RepayInvestment.class, InvestmentRepaid.class)
            .restsOn("the approval that the money was drawn from, the oldest of which anything is owed");

    static final Template WRITE_OFFS = Template.of(
                    "write-offs",
                    "Write-offs",
                    "What will not be repaid, by which clause.",
                    WriteOffInvestment.class,
                    List.of(
                            PROGRAMME,
                            PROPOSAL,
                            column("clause", "The clause.", "LCC-CABINET-2009-06-16/1/1"),
                            column("written_off_gbp", "The amount.", "1000").at("amount"),
                            EFFECTIVE),
                    InvestmentWrittenOff.class)
            .restsOn("the clause in `clause`");

    static final Template CLAIMS = Template.of(
            "claims",
            "Claims of reward",
            "What was claimed from the funder.",
            ClaimReward.class,
            List.of(
                    PROGRAMME,
                    column("indicator", "The indicator; empty if the claim is for several.", "LEIC-R01"),
                    column("instalment", "Which instalment.", "1"),
                    column("claimed_gbp", "The amount.", "95000").at("amount"),
                    EFFECTIVE),
            RewardClaimed.class);

    static final Template RECEIPTS = Template.of(
            "receipts",
            "Receipts of reward",
            "What the funder paid on a claim.",
            ReceiveReward.class,
            List.of(
                    PROGRAMME,
                    column("claim", "The number of the claim within the programme.", "1"),
                    column("received_gbp", "The amount.", "95000").at("amount"),
                    EFFECTIVE),
            RewardReceived.class);

    static final Template OPENING_POSITIONS = Template.of(
            "opening-positions",
            "Positions from before the day book",
            "What had been drawn, repaid, written off, claimed or received before the day book began, by the paper that says so.",
            RecordOpeningPosition.class,
            List.of(
                    PROGRAMME,
                    column("balance", "Which balance.", "DRAWN"),
                    column("position_gbp", "How much in all.", "1400000").at("amount"),
                    EFFECTIVE),
            OpeningPositionRecorded.class);

    static final Template OPENING_REPAYMENTS = Template.of(
            "opening-repayments",
            "Repayments of what was drawn before the day book",
            "What was paid back of it, of no investment in the day book.",
            RepayOpeningBalance.class,
            List.of(PROGRAMME, column("repaid_gbp", "The amount.", "700000").at("amount"), EFFECTIVE),
            OpeningBalanceRepaid.class);

    static final Template OPENING_WRITE_OFFS = Template.of(
                    "opening-write-offs",
                    "Write-offs of what was drawn before the day book",
                    "What will not be repaid of it, by which clause.",
                    WriteOffOpeningBalance.class,
                    List.of(
                            PROGRAMME,
                            column("clause", "The clause.", "LCC-CABINET-2009-06-16/1/1"),
                            column("written_off_gbp", "The amount.", "1000").at("amount"),
                            EFFECTIVE),
                    OpeningBalanceWrittenOff.class)
            .restsOn("the clause in `clause`");

    static final Template FUNDER_TERMS = Template.of(
            "funder-terms",
            "Terms that the funder changed",
            "What the funder pays since it changed its terms, by the paper that says so.",
            ChangeFunderTerms.class,
            List.of(
                    PROGRAMME,
                    column("indicator", "The indicator; empty if it is about the whole programme.", "LEIC-R01"),
                    column("instalment", "Which instalment; empty if it is about all.", "2"),
                    column("payable_gbp", "What is paid of it in all.", "95000").at("payable"),
                    column("capital_gbp", "How much of that as capital; empty if that is not said.", "47500")
                            .at("capital"),
                    column("revenue_gbp", "How much of that as revenue; empty if that is not said.", "47500")
                            .at("revenue"),
                    column("terms", "The terms in the words of the funder.", "The second instalment is halved"),
                    EFFECTIVE,
                    column("confirmed", "yes where terms look wrong and are right.", "")
                            .onlyAsked()),
            FunderTermsChanged.class);

    static final Template REVERSALS = Template.of(
            "reversals",
            "Reversals",
            "Entries about money that were recorded by mistake; the reason says why.",
            ReverseEntry.class,
            List.of(PROGRAMME, column("entry", "The number of the entry in the day book.", "57")),
            EntryReversed.class);

    private static Template movement(
            String name, String title, String verb, Class<? extends Command> command, Class<? extends Fact> fact) {
        return Template.of(
                name,
                title,
                "What was " + verb.replace('_', ' ') + " for an investment.",
                command,
                List.of(
                        PROGRAMME,
                        PROPOSAL,
                        column(verb + "_gbp", "The amount.", "40000").at("amount"),
                        EFFECTIVE),
                fact);
    }

    private MoneyTemplates() {}
}
