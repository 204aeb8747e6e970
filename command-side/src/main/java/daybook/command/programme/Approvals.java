package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The approvals that the money of an investment comes from, the oldest first, each with what is left of it. What was
 * done with the money took it from the approval that it named, and for what went beyond that from the oldest.
 */
record Approvals(List<Approval> list) {

    static final Approvals NONE = new Approvals(List.of());

    /** So much, since that day. */
    record Approval(Authority authority, LocalDate since, Pence left) {

        private Approval less(Pence taken) {
            return new Approval(authority, since, left.minus(taken));
        }
    }

    Approvals {
        list = list.stream().sorted(Comparator.comparing(Approval::since)).toList();
    }

    /** What is left after all that took effect by that day. */
    Approvals after(Timeline used, LocalDate day) {
        Approvals left = this;
        for (Timeline.Change change : used.changes()) {
            if (!change.on().isAfter(day)) {
                left = left.without(change.by(), change.under());
            }
        }
        return left;
    }

    /** What was taken from each, where these are what is left. */
    Approvals takenFrom(Approvals before) {
        List<Approval> taken = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            Approval whole = before.list.get(at);
            taken.add(new Approval(
                    whole.authority(),
                    whole.since(),
                    whole.left().minus(list.get(at).left())));
        }
        return new Approvals(taken);
    }

    /** The oldest of which anything is left, or null if nothing is. */
    @Nullable
    Authority oldest() {
        return list.stream()
                .filter(approval -> approval.left().isPositive())
                .findFirst()
                .map(Approval::authority)
                .orElse(null);
    }

    /** The approval of that name, or null if it is none of these. */
    @Nullable
    Approval named(Authority authority) {
        return list.stream()
                .filter(approval -> approval.authority().equals(authority))
                .findFirst()
                .orElse(null);
    }

    private Approvals without(Pence amount, @Nullable Authority named) {
        List<Authority> order = Stream.concat(
                        Stream.ofNullable(named), list.stream().map(Approval::authority))
                .distinct()
                .toList();
        List<Approval> left = new ArrayList<>(list);
        Pence rest = amount;
        for (Authority authority : order) {
            for (int at = 0; at < left.size(); at++) {
                if (left.get(at).authority().equals(authority)) {
                    Pence there = left.get(at).left();
                    Pence taken = there.compareTo(rest) < 0 ? there : rest;
                    left.set(at, left.get(at).less(taken));
                    rest = rest.minus(taken);
                }
            }
        }
        return new Approvals(left);
    }
}
