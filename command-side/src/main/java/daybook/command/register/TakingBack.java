package daybook.command.register;

import daybook.acts.Command;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.Fact;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.programme.ProgrammeFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes back what a resolution brought about, by the acts by which each of it is taken back alone. */
public final class TakingBack {

    private TakingBack() {}

    /** The act that takes the entry back; null where none does. */
    public static @Nullable Command of(Resting entry) {
        return switch (entry.fact()) {
            case ProgrammeFact about -> new ReverseEntry(about.programme(), entry.entry());
            case DelegationFact about -> new WithdrawEntry(about.delegation(), entry.entry(), null);
            case TargetSet about -> new WithdrawEntry(about.indicator(), entry.entry(), null);
            case TargetRevised about -> new WithdrawEntry(about.indicator(), entry.entry(), null);
            // Nothing else follows from a clause.
            case Fact _ -> null;
        };
    }

    /** Of what rests on something, what does not go with it. */
    public static List<Resting> besides(List<Resting> effects, List<Resting> resting) {
        Set<Resting> going =
                effects.stream().filter(effect -> of(effect) != null).collect(Collectors.toSet());
        return resting.stream().filter(other -> !going.contains(other)).toList();
    }
}
