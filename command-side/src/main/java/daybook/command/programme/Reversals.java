package daybook.command.programme;

import daybook.acts.Role;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.programme.ReversalRefusal.AlreadyReversed;
import daybook.command.programme.ReversalRefusal.BuiltOnIt;
import daybook.command.programme.ReversalRefusal.EntryNotOfProgramme;
import daybook.command.programme.ReversalRefusal.NotReversible;
import daybook.command.programme.ReversalRefusal.ReversalWithoutReason;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.CommonRefusal.RoleMayNot;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.id.DelegationId;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardReceived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides how an entry about money that was recorded by mistake is taken back: as if it had not been, from its date. While
 * something else is built on it that has to be taken back first, the last of it before the others.
 */
final class Reversals {

    private static final Set<Role> MONEY = Set.of(Role.FINANCE);

    /** Who records what is proposed and recommended. */
    private static final Set<Role> ADVISERS = Set.of(Role.FINANCE, Role.PERFORMANCE_OFFICER);

    /** Who records what a clause decides. */
    private static final Set<Role> CLERKS = Set.of(Role.SECRETARY, Role.FINANCE);

    private Reversals() {}

    /** Of entries whose numbers nobody is told. */
    static Verdict decide(
            List<ProgrammeEntry> entries,
            ReverseEntry command,
            @Nullable Integer place,
            List<DelegationId> delegations,
            Set<Role> roles,
            String reason) {
        return decide(entries, command, place, delegations, _ -> 0, roles, reason);
    }

    /**
     * @param entries everything recorded about the programme
     * @param place of the entry among these, or null if it is none of them
     * @param delegations granted about the investment that the entry proposed; none for other entries
     * @param numbers the number of the entry at a place in the day book; 0 while it has none
     * @param roles of whoever asks
     * @param reason as the request gives it; blank if it gives none
     */
    static Verdict decide(
            List<ProgrammeEntry> entries,
            ReverseEntry command,
            @Nullable Integer place,
            List<DelegationId> delegations,
            IntToLongFunction numbers,
            Set<Role> roles,
            String reason) {
        if (entries.isEmpty() || !(entries.getFirst().fact() instanceof ProgrammeOpened)) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        if (place == null) {
            return Verdict.refused(new EntryNotOfProgramme(command.programme(), command.entry()));
        }
        ProgrammeEntry mistaken = entries.get(place);
        if (!mistaken.stands()) {
            return Verdict.refused(new AlreadyReversed(command.entry(), mistaken.text()));
        }
        MoneyEntry kind = mistaken.kind();
        if (kind == null) {
            return Verdict.refused(new NotReversible(command.entry()));
        }
        List<String> built = Stream.concat(
                        builtOn(mistaken, entries).stream()
                                .map(entry -> entry.text(numbers.applyAsLong(entry.place()))),
                        delegations.stream().map(delegation -> "delegation " + delegation))
                .toList();
        Set<Role> may = may(kind);
        return new Objections()
                .when(
                        Collections.disjoint(may, roles),
                        () -> new RoleMayNot(
                                "reverse entry", may.stream().sorted().toList()))
                .when(reason.isBlank(), () -> new ReversalWithoutReason(mistaken.text()))
                .when(!built.isEmpty(), () -> new BuiltOnIt(mistaken.text(), built))
                .orElse(() -> new EntryReversed(
                        command.programme(),
                        command.entry(),
                        mistaken.place(),
                        kind,
                        mistaken.proposal(),
                        mistaken.number(),
                        mistaken.amount(),
                        mistaken.fact().effective()));
    }

    /** Whoever may record such an entry. */
    private static Set<Role> may(MoneyEntry kind) {
        return switch (kind) {
            case PROPOSAL, RECOMMENDATION -> ADVISERS;
            case DECISION, EXTENSION_DECISION -> CLERKS;
            case PROGRAMME,
                    ALLOCATION,
                    COMMITMENT,
                    DRAWDOWN,
                    REPAYMENT,
                    WRITE_OFF,
                    FACILITY,
                    EXTENSION_REQUEST,
                    OFFER,
                    FUNDER_TERMS,
                    CLAIM,
                    RECEIPT -> MONEY;
        };
    }

    /** What has to be reversed first, the last before the others. */
    private static List<ProgrammeEntry> builtOn(ProgrammeEntry mistaken, List<ProgrammeEntry> entries) {
        List<ProgrammeEntry> standing = entries.stream()
                .filter(ProgrammeEntry::stands)
                .filter(entry -> entry != mistaken)
                .toList();
        if (mistaken.kind() == MoneyEntry.PROPOSAL) {
            return standing.stream()
                    .filter(entry -> Objects.equals(entry.proposal(), mistaken.proposal()))
                    .toList()
                    .reversed();
        }
        if (mistaken.kind() == MoneyEntry.PROGRAMME) {
            return standing.stream()
                    .filter(entry -> entry.kind() != null)
                    .toList()
                    .reversed();
        }
        if (mistaken.kind() == MoneyEntry.DECISION) {
            return standing.stream()
                    .filter(entry -> entry.place() > mistaken.place())
                    .filter(entry -> entry.kind() == MoneyEntry.DECISION || entry.fact() instanceof InvestmentMovement)
                    .filter(entry -> Objects.equals(entry.proposal(), mistaken.proposal()))
                    .toList()
                    .reversed();
        }
        if (mistaken.kind() == MoneyEntry.EXTENSION_REQUEST || mistaken.kind() == MoneyEntry.EXTENSION_DECISION) {
            List<ProgrammeEntry> later = standing.stream()
                    .filter(entry -> entry.place() > mistaken.place() && isExtension(entry))
                    .toList()
                    .reversed();
            if (!later.isEmpty()) {
                return later;
            }
        }
        if (mistaken.kind() == MoneyEntry.FACILITY) {
            List<ProgrammeEntry> extensions =
                    standing.stream().filter(Reversals::isExtension).toList().reversed();
            if (!extensions.isEmpty()) {
                return extensions;
            }
        }
        List<ProgrammeEntry> termsAndClaims = standing.stream()
                .filter(entry -> leansOnTerms(entry, mistaken))
                .toList()
                .reversed();
        if (!termsAndClaims.isEmpty()) {
            return termsAndClaims;
        }
        Room before = Room.of(entries);
        if (!Room.of(standing).isShortBeside(before)) {
            return List.of();
        }
        return least(
                standing.reversed().stream()
                        .filter(entry -> mayRestOn(entry, mistaken))
                        .toList(),
                standing,
                before);
    }

    /** Of these, the later before the others, as few as have to go so that nothing is short. */
    private static List<ProgrammeEntry> least(
            List<ProgrammeEntry> candidates, List<ProgrammeEntry> standing, Room before) {
        Set<ProgrammeEntry> gone = new HashSet<>();
        for (ProgrammeEntry candidate : candidates) {
            if (isEnough(gone, standing, before)) {
                break;
            }
            gone.add(candidate);
        }
        List<ProgrammeEntry> needed = new ArrayList<>();
        for (ProgrammeEntry candidate : candidates) {
            if (gone.remove(candidate) && !isEnough(gone, standing, before)) {
                gone.add(candidate);
                needed.add(candidate);
            }
        }
        return needed;
    }

    private static boolean isEnough(Set<ProgrammeEntry> gone, List<ProgrammeEntry> standing, Room before) {
        return !Room.of(standing.stream().filter(entry -> !gone.contains(entry)).toList())
                .isShortBeside(before);
    }

    /**
     * What was claimed of the reward since its terms changed, of whichever instalment, or changed of them since; and the
     * terms that closed a claim.
     */
    private static boolean leansOnTerms(ProgrammeEntry entry, ProgrammeEntry mistaken) {
        return switch (mistaken.fact()) {
            case FunderTermsChanged changed ->
                entry.place() > mistaken.place()
                        && switch (entry.fact()) {
                            case FunderTermsChanged _ -> true;
                            case RewardClaimed claimed ->
                                changed.indicator() == null
                                        || claimed.indicator() == null
                                        || changed.indicator().equals(claimed.indicator());
                            case ProgrammeFact _ -> false;
                        };
            case ProgrammeFact _ ->
                mistaken.kind() == MoneyEntry.CLAIM
                        && entry.fact() instanceof FunderTermsChanged later
                        && later.closed().stream().anyMatch(closed -> closed.claim() == mistaken.number());
        };
    }

    private static boolean isExtension(ProgrammeEntry entry) {
        return entry.kind() == MoneyEntry.EXTENSION_REQUEST || entry.kind() == MoneyEntry.EXTENSION_DECISION;
    }

    private static boolean isSpending(ProgrammeEntry entry) {
        return entry.fact() instanceof InvestmentMovement
                || entry.fact() instanceof OpeningBalanceRepaid
                || entry.fact() instanceof OpeningBalanceWrittenOff
                || entry.fact() instanceof OpeningPositionRecorded;
    }

    private static boolean mayRestOn(ProgrammeEntry entry, ProgrammeEntry mistaken) {
        return switch (Objects.requireNonNull(mistaken.kind())) {
            case OFFER -> entry.kind() == MoneyEntry.CLAIM || entry.kind() == MoneyEntry.RECEIPT;
            case FUNDER_TERMS -> false;
            case CLAIM ->
                entry.kind() == MoneyEntry.RECEIPT
                                && entry.fact() instanceof RewardReceived paid
                                && mistaken.number() == paid.claim()
                        || mistaken.number() == Rewards.BEFORE
                                && entry.fact() instanceof OpeningPositionRecorded opening
                                && opening.balance() == OpeningBalance.RECEIVED;
            case FACILITY, EXTENSION_DECISION, REPAYMENT, WRITE_OFF -> isSpending(entry);
            case PROGRAMME,
                    PROPOSAL,
                    RECOMMENDATION,
                    DECISION,
                    ALLOCATION,
                    COMMITMENT,
                    DRAWDOWN,
                    EXTENSION_REQUEST,
                    RECEIPT -> isSpending(entry) && Objects.equals(entry.proposal(), mistaken.proposal());
        };
    }
}
