package daybook.command.delegation;

import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a matter delegates can approve, over all delegations of it together: what bodies decided about the
 * investment, or what was asked for while none has. Each approval is judged by what was decided by its own day.
 *
 * @param steps by which it came to be so much, in the order in which they took effect
 * @param given under every delegation of the matter
 * @param beside what was approved under the delegations, whatever their matter, that share a cap with the one that is used
 */
record Allowance(List<Step> steps, List<DelegatedApprovalGiven> given, Pence beside) {

    /** Where no amount is stated about the matter as a whole. */
    static final Allowance UNLIMITED = new Allowance(List.of(), List.of());

    Allowance(List<Step> steps, List<DelegatedApprovalGiven> given) {
        this(steps, given, Pence.ZERO);
    }

    Allowance beside(Pence approved) {
        return new Allowance(steps, given, approved);
    }

    /**
     * So much from that day on.
     *
     * @param amount null where none is stated
     * @param decides whether a body approved or refused it, which no later endorsement changes
     */
    record Step(LocalDate since, @Nullable Pence amount, boolean decides) {}

    Allowance {
        steps = steps.stream().sorted(Comparator.comparing(Step::since)).toList();
        given = List.copyOf(given);
    }

    static Allowance of(@Nullable Subject subject, Register register) {
        if (!(subject instanceof Subject.OfProposal(var programme, var proposal))) {
            return UNLIMITED;
        }
        List<Fact> facts = standing(register.told(programme));
        Set<ClauseRef> views = facts.stream()
                .filter(InvestmentViewTaken.class::isInstance)
                .map(fact -> ((InvestmentViewTaken) fact).clause())
                .collect(Collectors.toSet());
        return new Allowance(
                facts.stream()
                        .map(fact -> step(fact, proposal, views))
                        .filter(Objects::nonNull)
                        .toList(),
                register.released(programme, proposal));
    }

    /** What was recorded by mistake counts no longer. */
    private static List<Fact> standing(List<Told> told) {
        List<Fact> facts = told.stream().map(Told::fact).toList();
        Set<Integer> reversed = facts.stream()
                .filter(EntryReversed.class::isInstance)
                .map(fact -> ((EntryReversed) fact).place())
                .collect(Collectors.toSet());
        return IntStream.range(0, facts.size())
                .filter(place -> !reversed.contains(place))
                .<Fact>mapToObj(facts::get)
                .toList();
    }

    private static @Nullable Step step(Fact fact, ProposalId about, Set<ClauseRef> views) {
        return switch (fact) {
            case InvestmentProposed f when f.proposal().equals(about) -> new Step(f.effective(), f.requested(), false);
            case InvestmentEndorsed f
            when f.proposal().equals(about) && !views.contains(f.clause()) ->
                new Step(f.effective(), f.amount(), false);
            case InvestmentApproved f when f.proposal().equals(about) -> new Step(f.effective(), f.amount(), true);
            case InvestmentApprovedAgain f when f.proposal().equals(about) -> new Step(f.effective(), f.amount(), true);
            case InvestmentRefused f
            when f.proposal().equals(about) && !views.contains(f.clause()) -> new Step(f.effective(), Pence.ZERO, true);
            case Fact _ -> null;
        };
    }

    /** In all, on that day; null where no amount is stated. */
    @Nullable
    Pence on(LocalDate day) {
        Step holds = null;
        for (Step step : steps) {
            if (!step.since().isAfter(day) && (holds == null || step.decides() || !holds.decides())) {
                holds = step;
            }
        }
        return holds == null ? null : holds.amount();
    }

    /** What was approved by that day, under all delegations. */
    Pence approved(LocalDate day) {
        return given.stream()
                .filter(approval -> !approval.effective().isAfter(day))
                .map(DelegatedApprovalGiven::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }

    /** The day on which least is left for an approval of that day: its own, or that of a later approval. */
    LocalDate tightest(LocalDate day) {
        var days = new TreeSet<LocalDate>(Set.of(day));
        given.stream()
                .map(DelegatedApprovalGiven::effective)
                .filter(later -> later.isAfter(day))
                .forEach(days::add);
        LocalDate tightest = day;
        for (LocalDate later : days) {
            Pence least = left(tightest);
            Pence left = left(later);
            tightest = left != null && (least == null || left.compareTo(least) < 0) ? later : tightest;
        }
        return tightest;
    }

    /** What is left on that day; never below nothing, and null where no amount is stated. */
    @Nullable
    Pence left(LocalDate day) {
        Pence allowed = on(day);
        Pence left = allowed == null ? null : allowed.minus(approved(day));
        return left == null || left.isPositive() ? left : Pence.ZERO;
    }

    /** Under which delegations something was approved, this one left out. */
    List<DelegationId> rivals(DelegationId own) {
        List<DelegationId> rivals = new ArrayList<>();
        Stream<DelegationId> used = given.stream().map(DelegatedApprovalGiven::delegation);
        used.filter(delegation -> !delegation.equals(own)).distinct().forEach(rivals::add);
        return rivals;
    }
}
