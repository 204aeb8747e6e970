package daybook.command.programme;

import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.command.programme.MoneyRefusal.FacilityNotThere;
import daybook.command.programme.OpeningRefusal.OpeningAboveClaimed;
import daybook.command.programme.OpeningRefusal.OpeningAboveFacility;
import daybook.command.programme.OpeningRefusal.OpeningAboveOffer;
import daybook.command.programme.OpeningRefusal.OpeningAboveOwed;
import daybook.command.programme.OpeningRefusal.OpeningAfterFirstEntry;
import daybook.command.programme.OpeningRefusal.OpeningRecordedBefore;
import daybook.command.programme.OpeningRefusal.OpeningWithoutPaper;
import daybook.command.programme.OpeningRefusal.RepaidAboveOpening;
import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.programme.RewardRefusal.ClaimBeforeEnd;
import daybook.command.programme.RewardRefusal.ClaimBeforeOffer;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.exact.Pence;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningPositionRecorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides with what the day book began: a balance as at a day, from the paper that states it, and before the first entry
 * that the book has of it. It stays within the same steps as what is recorded since.
 */
final class Opening {

    private Opening() {}

    /**
     * @param source that the request names, or null if it names none
     * @param ends the last day of the agreement that the programme serves, or null if it is not known
     * @param earned at the outturns that the day book has
     */
    static Verdict decide(
            ProgrammeState state,
            RecordOpeningPosition command,
            @Nullable Source source,
            @Nullable LocalDate ends,
            @Nullable Earned earned,
            LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var objections = new Objections()
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .when(source == null, () -> new OpeningWithoutPaper(command.balance()));
        var former = state.openings().of(command.balance());
        if (former != null) {
            objections.when(true, () -> new OpeningRecordedBefore(command.balance(), former.amount(), former.on()));
        }
        LocalDate first = first(state, command.balance());
        if (first != null) {
            objections.when(
                    command.effective().isAfter(first),
                    () -> new OpeningAfterFirstEntry(command.balance(), first, command.effective()));
        }
        if (former == null && command.balance() == OpeningBalance.CLAIMED) {
            objections.add(claimed(state.rewards(), command, ends, earned));
        }
        return objections
                .add(former == null ? beyond(state, command) : List.of())
                .orElse(() -> new OpeningPositionRecorded(
                        command.programme(), command.balance(), command.amount(), command.effective()));
    }

    /** The day of the first entry in the book of that balance, or null if it has none. */
    private static @Nullable LocalDate first(ProgrammeState state, OpeningBalance balance) {
        return switch (balance) {
            case DRAWN -> first(state, Money::drawn);
            case REPAID -> first(state, Money::repaid);
            case WRITTEN_OFF -> first(state, Money::writtenOff);
            case CLAIMED ->
                earliest(state.rewards().claims().stream()
                        .filter(Rewards.Claim::stands)
                        .map(Rewards.Claim::on));
            case RECEIVED -> state.rewards().paidSince();
        };
    }

    private static @Nullable LocalDate first(ProgrammeState state, Function<Money, Timeline> part) {
        return earliest(state.proposals().values().stream()
                .flatMap(proposal -> part.apply(proposal.money()).changes().stream())
                .filter(change -> change.by().isPositive())
                .map(Timeline.Change::on));
    }

    private static @Nullable LocalDate earliest(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).orElse(null);
    }

    /** What is beyond the step before it. */
    private static List<Refusal> beyond(ProgrammeState state, RecordOpeningPosition command) {
        Pence amount = command.amount();
        return switch (command.balance()) {
            case DRAWN -> drawn(state, command);
            case REPAID, WRITTEN_OFF ->
                new Within(amount, command.effective())
                        .owed(
                                state.openings().owed(),
                                (asked, owed, bound, because, left, most) -> new OpeningAboveOwed(
                                        command.balance(), asked, owed, bound, because, left, most))
                        .against();
            case CLAIMED -> {
                Pence left = state.rewards().potential().minus(state.rewards().claimed());
                yield amount.compareTo(left) <= 0
                        ? List.of()
                        : List.of(new OpeningAboveOffer(amount, left.isPositive() ? left : Pence.ZERO));
            }
            case RECEIVED -> {
                var claimed = state.rewards().before();
                Pence of = claimed == null ? Pence.ZERO : claimed.payable();
                Pence left = claimed == null ? Pence.ZERO : claimed.open();
                yield amount.compareTo(left) <= 0 ? List.of() : List.of(new OpeningAboveClaimed(amount, of, left));
            }
        };
    }

    /**
     * As a claim it is of what was offered, ended and earned, and what the funder pays. An outturn that the day book does
     * not have tells nothing against what was claimed before it began.
     */
    private static List<Refusal> claimed(
            Rewards rewards, RecordOpeningPosition command, @Nullable LocalDate ends, @Nullable Earned earned) {
        if (rewards.offers().isEmpty()) {
            return List.of();
        }
        LocalDate on = command.effective();
        LocalDate since = rewards.offeredSince(null);
        var objections = new Objections()
                .when(on.isBefore(since), () -> new ClaimBeforeOffer(on, since))
                .add(Claims.againstTerms(command.amount(), null, Rewards.BEFORE, rewards));
        if (ends != null) {
            objections.when(!on.isAfter(ends), () -> new ClaimBeforeEnd(on, ends));
        }
        if (earned != null) {
            Pence left = rewards.potential().minus(rewards.claimed());
            objections.add(earned.against(command.amount(), null, rewards, left).stream()
                    .filter(ClaimAboveEarned.class::isInstance)
                    .toList());
        }
        return objections.all();
    }

    private static List<Refusal> drawn(ProgrammeState state, RecordOpeningPosition command) {
        if (state.facility() == null) {
            return List.of(new FacilityNotThere(command.programme()));
        }
        return new Within(command.amount(), command.effective())
                .limit(state.limit(), state.taken(), OpeningAboveFacility::new)
                .against();
    }

    static Verdict decide(ProgrammeState state, RepayOpeningBalance command, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var within = new Within(command.amount(), command.effective())
                .owed(
                        state.openings().owed(),
                        (asked, owed, bound, because, left, most) ->
                                new RepaidAboveOpening(command.programme(), asked, owed, bound, because, left, most));
        return new Objections()
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .add(within.against())
                .orElse(() -> new OpeningBalanceRepaid(
                        command.programme(), state.openings().repayments() + 1, command.amount(), command.effective()));
    }
}
