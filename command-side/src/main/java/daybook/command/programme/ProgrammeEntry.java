package daybook.command.programme;

import daybook.command.refusal.Words;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
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
import daybook.facts.programme.InvestmentMovement;
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
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a programme.
 *
 * @param place in the programme's stream, from 0
 * @param by the authority that it was entered by, or null if it is not known
 * @param stands whether it has not been reversed
 */
record ProgrammeEntry(
        int place, ProgrammeFact fact, @Nullable Authority by, boolean stands) {

    ProgrammeEntry reversed() {
        return new ProgrammeEntry(place, fact, by, false);
    }

    /** What it counts as: itself, or once it was reversed its number without its amount; null where it had none. */
    @Nullable
    ProgrammeFact counted() {
        return stands ? fact : WithoutAmount.of(fact);
    }

    /** What it records, or null if it is none of what can be reversed. */
    @Nullable
    MoneyEntry kind() {
        return switch (fact) {
            case InvestmentProposed _ -> MoneyEntry.PROPOSAL;
            case InvestmentRecommended _ -> MoneyEntry.RECOMMENDATION;
            case InvestmentAllocated _ -> MoneyEntry.ALLOCATION;
            case InvestmentCommitted _ -> MoneyEntry.COMMITMENT;
            case InvestmentDrawnDown _ -> MoneyEntry.DRAWDOWN;
            case InvestmentRepaid _ -> MoneyEntry.REPAYMENT;
            case InvestmentWrittenOff _ -> MoneyEntry.WRITE_OFF;
            case FacilityAuthorised _ -> MoneyEntry.FACILITY;
            case RewardOffered _ -> MoneyEntry.OFFER;
            case FunderTermsChanged _ -> MoneyEntry.FUNDER_TERMS;
            case RewardClaimed _ -> MoneyEntry.CLAIM;
            case RewardReceived _ -> MoneyEntry.RECEIPT;
            case OpeningBalanceRepaid _ -> MoneyEntry.REPAYMENT;
            case OpeningBalanceWrittenOff _ -> MoneyEntry.WRITE_OFF;
            case OpeningPositionRecorded f -> kind(f.balance());
            case ProgrammeOpened _ -> MoneyEntry.PROGRAMME;
            case InvestmentApproved _,
                    InvestmentApprovedAgain _,
                    InvestmentViewTaken _,
                    InvestmentEndorsed _,
                    InvestmentRefused _ -> MoneyEntry.DECISION;
            case FacilityExtensionRequested _ -> MoneyEntry.EXTENSION_REQUEST;
            case FacilityExtensionGranted _, FacilityExtensionRefused _ -> MoneyEntry.EXTENSION_DECISION;
            // A reversal is put right by recording the entry anew.
            case EntryReversed _ -> null;
        };
    }

    private static MoneyEntry kind(OpeningBalance balance) {
        return switch (balance) {
            case DRAWN -> MoneyEntry.DRAWDOWN;
            case REPAID -> MoneyEntry.REPAYMENT;
            case WRITTEN_OFF -> MoneyEntry.WRITE_OFF;
            case CLAIMED -> MoneyEntry.CLAIM;
            case RECEIVED -> MoneyEntry.RECEIPT;
        };
    }

    /** The investment that it is about, or null if it is about none. */
    @Nullable
    ProposalId proposal() {
        return switch (fact) {
            case InvestmentProposed f -> f.proposal();
            case InvestmentRecommended f -> f.proposal();
            case InvestmentApproved f -> f.proposal();
            case InvestmentApprovedAgain f -> f.proposal();
            case InvestmentViewTaken f -> f.proposal();
            case InvestmentEndorsed f -> f.proposal();
            case InvestmentRefused f -> f.proposal();
            case InvestmentMovement f -> f.proposal();
            case ProgrammeOpened _,
                    EntryReversed _,
                    OpeningBalanceRepaid _,
                    OpeningBalanceWrittenOff _,
                    OpeningPositionRecorded _,
                    RewardOffered _,
                    RewardClaimed _,
                    RewardReceived _,
                    FunderTermsChanged _,
                    FacilityAuthorised _,
                    FacilityExtensionRequested _,
                    FacilityExtensionGranted _,
                    FacilityExtensionRefused _ -> null;
        };
    }

    /** Its number among those of its kind; 0 where these have none. */
    int number() {
        return switch (fact) {
            case InvestmentMovement f -> f.number();
            case FunderTermsChanged f -> f.change();
            case RewardClaimed f -> f.claim();
            case RewardReceived f -> f.receipt();
            case OpeningBalanceRepaid f -> f.repayment();
            case OpeningBalanceWrittenOff f -> f.writeOff();
            case FacilityExtensionRequested f -> f.request();
            case FacilityExtensionGranted f -> f.request();
            case FacilityExtensionRefused f -> f.request();
            case ProgrammeOpened _,
                    EntryReversed _,
                    OpeningPositionRecorded _,
                    RewardOffered _,
                    FacilityAuthorised _,
                    InvestmentProposed _,
                    InvestmentRecommended _,
                    InvestmentApproved _,
                    InvestmentApprovedAgain _,
                    InvestmentViewTaken _,
                    InvestmentEndorsed _,
                    InvestmentRefused _ -> 0;
        };
    }

    /** The amount that it states, or null if it states none. */
    @Nullable
    Pence amount() {
        return switch (fact) {
            case InvestmentProposed f -> f.requested();
            case InvestmentRecommended f -> f.amount();
            case InvestmentApproved f -> f.amount();
            case InvestmentApprovedAgain f -> f.amount();
            case InvestmentViewTaken f -> f.amount();
            case InvestmentEndorsed f -> f.amount();
            case InvestmentMovement f -> f.amount();
            case OpeningBalanceRepaid f -> f.amount();
            case OpeningBalanceWrittenOff f -> f.amount();
            case OpeningPositionRecorded f -> f.amount();
            case RewardOffered f -> f.potential();
            case FunderTermsChanged f -> f.payable();
            case RewardClaimed f -> f.amount();
            case RewardReceived f -> f.amount();
            case FacilityAuthorised f -> f.limit();
            case FacilityExtensionRequested f -> f.amount();
            case FacilityExtensionGranted f -> f.amount();
            case EntryReversed f -> f.amount();
            case ProgrammeOpened _, InvestmentRefused _, FacilityExtensionRefused _ -> null;
        };
    }

    /** With its number in the day book, where it has one. */
    String text(long number) {
        return number == 0 ? text() : "entry " + number + ", " + text();
    }

    /** As a refusal names it: {@code drawdown 2 of R03 (£40,000 on 14 February 2008)}. */
    String text() {
        MoneyEntry kind = kind();
        StringBuilder text = new StringBuilder(
                kind == null ? "reversal" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (fact instanceof OpeningPositionRecorded) {
            text.append(" before the day book");
        }
        if (number() > 0) {
            text.append(' ').append(number());
        }
        if (proposal() != null) {
            text.append(" of ").append(proposal());
        }
        Pence amount = amount();
        return text.append(" (")
                .append(amount == null ? "" : Words.of(amount) + " ")
                .append("on ")
                .append(Words.of(fact.effective()))
                .append(")")
                .toString();
    }
}
