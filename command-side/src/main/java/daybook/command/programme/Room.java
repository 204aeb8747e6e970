package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
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
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The room that each step of the money leaves to the next, from day to day: what is allocated and not committed, committed
 * and not drawn, drawn and not paid back, and so on. Room below nothing means that something was built on what is not there.
 */
final class Room {

    private static final String FACILITY = "facility";
    private static final String REWARD = "reward";

    /** No investment can have this for its id. */
    private static final String OPENING = "before the day book";

    private final Map<String, TreeMap<LocalDate, Pence>> changes = new HashMap<>();
    private final Map<IndicatorId, Pence> offered = new HashMap<>();
    private final Map<Integer, @Nullable IndicatorId> claimedFor = new HashMap<>();
    private final boolean revolves;

    private Room(boolean revolves) {
        this.revolves = revolves;
    }

    /** What these entries leave. */
    static Room of(Collection<ProgrammeEntry> entries) {
        List<ProgrammeFact> standing = entries.stream()
                .filter(ProgrammeEntry::stands)
                .map(ProgrammeEntry::fact)
                .toList();
        Room room = new Room(standing.stream()
                .anyMatch(fact -> fact instanceof FacilityAuthorised of && of.reuse() == Reuse.REVOLVING));
        standing.forEach(room::add);
        return room;
    }

    /** Whether there is less than nothing anywhere on any day, and less than there was before. */
    boolean isShortBeside(Room before) {
        return changes.entrySet().stream()
                .anyMatch(
                        step -> isShort(step.getValue(), before.changes.getOrDefault(step.getKey(), new TreeMap<>())));
    }

    private static boolean isShort(TreeMap<LocalDate, Pence> now, TreeMap<LocalDate, Pence> before) {
        var days = new TreeMap<LocalDate, Pence>(before);
        days.putAll(now);
        Pence left = Pence.ZERO;
        Pence was = Pence.ZERO;
        for (LocalDate day : days.keySet()) {
            left = left.plus(now.getOrDefault(day, Pence.ZERO));
            was = was.plus(before.getOrDefault(day, Pence.ZERO));
            if (left.value() < 0 && left.compareTo(was) < 0) {
                return true;
            }
        }
        return false;
    }

    private void add(ProgrammeFact fact) {
        switch (fact) {
            case InvestmentAllocated f -> more("allocated", f.proposal(), f.effective(), f.amount());
            case InvestmentCommitted f -> {
                less("allocated", f.proposal(), f.effective(), f.amount());
                more("committed", f.proposal(), f.effective(), f.amount());
            }
            case InvestmentDrawnDown f -> {
                less("committed", f.proposal(), f.effective(), f.amount());
                more("owed", f.proposal(), f.effective(), f.amount());
                change(FACILITY, f.effective(), minus(f.amount()));
            }
            case InvestmentRepaid f -> back(f.proposal().value(), f.effective(), f.amount());
            case InvestmentWrittenOff f -> back(f.proposal().value(), f.effective(), f.amount());
            case OpeningBalanceRepaid f -> back(OPENING, f.effective(), f.amount());
            case OpeningBalanceWrittenOff f -> back(OPENING, f.effective(), f.amount());
            case OpeningPositionRecorded f -> opened(f);
            case FacilityAuthorised f -> change(FACILITY, f.effective(), f.limit());
            case FacilityExtensionGranted f -> change(FACILITY, f.effective(), f.amount());
            case FacilityChanged f -> change(FACILITY, f.effective(), f.by());
            case RewardOffered f -> offered(f);
            case RewardClaimed f -> {
                claimedFor.put(f.claim(), f.indicator());
                change("claim " + f.claim(), f.effective(), f.amount());
                change(REWARD, f.effective(), minus(f.amount()));
                if (f.indicator() != null) {
                    change(REWARD + " " + f.indicator(), f.effective(), minus(f.amount()));
                }
            }
            case FunderTermsChanged f -> f.closed().forEach(closed -> closed(closed, f.effective()));
            case RewardReceived f -> change("claim " + f.claim(), f.effective(), minus(f.amount()));
            case ProgrammeOpened _,
                    EntryReversed _,
                    FacilityExtensionRequested _,
                    FacilityExtensionRefused _,
                    InvestmentProposed _,
                    InvestmentRecommended _,
                    InvestmentApproved _,
                    InvestmentApprovedAgain _,
                    InvestmentViewTaken _,
                    InvestmentEndorsed _,
                    InvestmentRefused _ -> {}
        }
    }

    private void opened(OpeningPositionRecorded fact) {
        LocalDate on = fact.effective();
        switch (fact.balance()) {
            case DRAWN -> {
                change("owed " + OPENING, on, fact.amount());
                change(FACILITY, on, minus(fact.amount()));
            }
            case REPAID, WRITTEN_OFF -> back(OPENING, on, fact.amount());
            case CLAIMED -> {
                change("claim " + Rewards.BEFORE, on, fact.amount());
                change(REWARD, on, minus(fact.amount()));
            }
            case RECEIVED -> change("claim " + Rewards.BEFORE, on, minus(fact.amount()));
        }
    }

    private void closed(ClosedClaim closed, LocalDate on) {
        change("claim " + closed.claim(), on, minus(closed.amount()));
        change(REWARD, on, closed.amount());
        IndicatorId indicator = claimedFor.get(closed.claim());
        if (indicator != null) {
            change(REWARD + " " + indicator, on, closed.amount());
        }
    }

    private void back(String of, LocalDate on, Pence amount) {
        change("owed " + of, on, minus(amount));
        if (revolves) {
            change(FACILITY, on, amount);
        }
    }

    /** A later offer takes the place of the one before. */
    private void offered(RewardOffered fact) {
        Pence more = fact.potential().minus(offered.getOrDefault(fact.indicator(), Pence.ZERO));
        offered.put(fact.indicator(), fact.potential());
        change(REWARD, fact.effective(), more);
        change(REWARD + " " + fact.indicator(), fact.effective(), more);
    }

    private void more(String step, ProposalId of, LocalDate on, Pence amount) {
        change(step + " " + of, on, amount);
    }

    private void less(String step, ProposalId of, LocalDate on, Pence amount) {
        change(step + " " + of, on, minus(amount));
    }

    private void change(String step, LocalDate on, Pence by) {
        changes.computeIfAbsent(step, _ -> new TreeMap<>()).merge(on, by, Pence::plus);
    }

    private static Pence minus(Pence amount) {
        return Pence.ZERO.minus(amount);
    }
}
