package daybook.facts.meeting;

import daybook.facts.body.Power;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.exact.ShortName;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a resolution.
 *
 * @param number what it is referred to by, within its item: {@code i}, {@code 2}, {@code 4-a}; it never changes
 * @param minuted its number as minuted, {@code (i)} or {@code 4(a)}; null where the minutes give it none
 * @param verbs all that was resolved by it: noted, commented and requested
 * @param wording what was resolved, in the recorder's words
 * @param subjects what it is about, as far as that is something the day book knows
 * @param amount the money it speaks of, if any
 * @param condition what must be so before it takes hold, as for an agreement in principle
 * @param subjectTo the body whose own clause it waits for, if any
 */
public record Clause(
        @ShortName String number,
        @Nullable String minuted,
        List<Verb> verbs,
        @Longest(Longest.WORDING) String wording,
        List<Subject> subjects,
        @Nullable Pence amount,
        @Longest(Longest.NOTE) @Nullable String condition,
        @Nullable BodyId subjectTo) {
    public Clause {
        Id.checked(number);
        verbs = List.copyOf(verbs);
        subjects = List.copyOf(subjects);
    }

    /** With one verb, about one thing or nothing in particular. */
    public Clause(
            String number,
            Verb verb,
            String wording,
            @Nullable Subject subject,
            @Nullable Pence amount,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {
        this(
                number,
                number,
                List.of(verb),
                wording,
                subject == null ? List.of() : List.of(subject),
                amount,
                condition,
                subjectTo);
    }

    /** What people call it by: its number as minuted, or its place among the clauses where the minutes give it none. */
    public String called() {
        return minuted == null ? number.replaceFirst("^at-", "") : minuted;
    }

    public boolean does(Verb verb) {
        return verbs.contains(verb);
    }

    public boolean doesAnyOf(Set<Verb> some) {
        return verbs.stream().anyMatch(some::contains);
    }

    public boolean isAbout(Subject subject) {
        return subjects.contains(subject);
    }

    /** Those of the things that it is about which money can be for: the investments and facilities. */
    public List<Subject> moneyMatters() {
        return subjects.stream()
                .filter(subject -> subject instanceof Subject.OfProposal || subject instanceof Subject.OfFacility)
                .toList();
    }

    /**
     * The powers without which a body cannot do of its own right what the clause says; none if anybody may. A clause that
     * waits for another body needs no more than the power to endorse.
     */
    public Set<Power> needs() {
        return verbs.stream().flatMap(this::needs).collect(Collectors.toCollection(() -> EnumSet.noneOf(Power.class)));
    }

    /** Those that it needs for this one of its verbs. */
    public Stream<Power> needs(Verb verb) {
        return switch (verb) {
            case NOTE, COMMENT, REFUSE, DEFER, REQUEST -> Stream.empty();
            case REFER -> Stream.of(Power.RECOMMEND);
            case ENDORSE -> Stream.of(Power.ENDORSE);
            case APPROVE, AGREE_IN_PRINCIPLE ->
                subjectTo == null ? subjects.stream().map(Clause::approving) : Stream.of(Power.ENDORSE);
            case DELEGATE, REVOKE -> Stream.of(Power.DELEGATE);
        };
    }

    private static Power approving(Subject subject) {
        return switch (subject) {
            case Subject.OfProposal _, Subject.OfFacility _ -> Power.COMMIT_MONEY;
            case Subject.OfIndicator _, Subject.OfIndicatorSet _ -> Power.SET_TARGETS;
            case Subject.OfDelegation _, Subject.OfMatter _ -> Power.DELEGATE;
        };
    }
}
