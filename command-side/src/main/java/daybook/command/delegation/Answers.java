package daybook.command.delegation;

import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the offices whose word is needed said themselves, or as a paper shows.
 *
 * @param all in the order in which they were entered; what delegates agreed to counts for one decision
 */
record Answers(List<DelegationAnswer> all) {

    static final Answers NONE = new Answers(List.of());

    Answers {
        all = List.copyOf(all);
    }

    Answers with(DelegationAnswer answer) {
        return new Answers(Stream.concat(all.stream(), Stream.of(answer)).toList());
    }

    /** Once it is decided, the next decision needs an agreement of its own; a view about the matter stays one. */
    Answers decided() {
        return new Answers(
                all.stream().filter(ConsulteeAnswered.class::isInstance).toList());
    }

    @Nullable
    ConsulteeAnswered consulted(OfficeId office, LocalDate decided) {
        return latest(ConsulteeAnswered.class, answer -> answer.consultee().equals(office), decided);
    }

    @Nullable
    DelegateAnswered agreed(OfficeId office, LocalDate decided) {
        return latest(DelegateAnswered.class, answer -> answer.delegate().equals(office), decided);
    }

    /** The last one said by that day; if all were said later, the first of them. */
    private <A extends DelegationAnswer> @Nullable A latest(Class<A> kind, Predicate<A> whose, LocalDate decided) {
        List<A> given = all.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(whose)
                .sorted(Comparator.comparing(DelegationAnswer::effective))
                .toList();
        return given.stream()
                .filter(answer -> !answer.effective().isAfter(decided))
                .reduce((_, later) -> later)
                .orElse(given.isEmpty() ? null : given.getFirst());
    }
}
