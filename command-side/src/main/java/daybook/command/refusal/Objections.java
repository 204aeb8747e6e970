package daybook.command.refusal;

import daybook.facts.Fact;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers every reason against a command before it is answered, so that all of them are told at once. */
public final class Objections {

    private final List<Refusal> refusals = new ArrayList<>();

    public Objections when(boolean broken, Supplier<? extends Refusal> refusal) {
        if (broken) {
            refusals.add(refusal.get());
        }
        return this;
    }

    public Objections add(List<? extends Refusal> more) {
        refusals.addAll(more);
        return this;
    }

    /** Against a text that says nothing. */
    public Objections blank(String field, String text) {
        return when(text.isBlank(), () -> new CommonRefusal.NothingSaid(field));
    }

    /** Against a date that has not come yet, for what can only have happened. */
    public Objections future(String field, LocalDate date, LocalDate today) {
        return when(date.isAfter(today), () -> new CommonRefusal.DatedInTheFuture(field, date, today));
    }

    /** Against an amount of nothing, below nothing, or beyond what any programme comes near. */
    public Objections amount(String field, @Nullable Pence amount) {
        if (amount != null && !amount.isPositive()) {
            refusals.add(new CommonRefusal.AmountNotPositive(field, amount));
        }
        return tooLarge(field, amount);
    }

    /** Against an amount below nothing or beyond what any programme comes near; nothing is an amount here. */
    public Objections amountOrNothing(String field, Pence amount) {
        if (amount.value() < 0) {
            refusals.add(new CommonRefusal.AmountNegative(field, amount));
        }
        return tooLarge(field, amount);
    }

    /** Against an amount beyond what any programme comes near. */
    public Objections tooLarge(String field, @Nullable Pence amount) {
        if (amount != null && amount.compareTo(Pence.LARGEST) > 0) {
            refusals.add(new CommonRefusal.AmountTooLarge(field, amount, Pence.LARGEST));
        }
        return this;
    }

    public List<Refusal> all() {
        return List.copyOf(refusals);
    }

    /** The facts, if there was no objection. */
    public Verdict orElse(Supplier<? extends Fact> fact) {
        return refusals.isEmpty() ? new Verdict.Accepted(List.of(fact.get())) : new Verdict.Rejected(refusals);
    }

    /** The facts, if there was no objection. */
    public Verdict orAll(Supplier<List<Fact>> facts) {
        return refusals.isEmpty() ? new Verdict.Accepted(facts.get()) : new Verdict.Rejected(refusals);
    }
}
