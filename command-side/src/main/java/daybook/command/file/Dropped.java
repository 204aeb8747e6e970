package daybook.command.file;

import daybook.acts.Command;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.command.refusal.Refusal;
import daybook.command.register.Told;
import daybook.command.rehearsal.Rehearsal;
import daybook.facts.Fact;
import daybook.facts.exact.Measure;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row takes away by leaving a cell empty, to be said before it is recorded. */
final class Dropped {

    private Dropped() {}

    static List<Refusal> by(Command command, Rehearsal rehearsal) {
        if (!(command instanceof ReviseTarget revise) || revise.threshold() != null) {
            return List.of();
        }
        return rehearsal.workedOut(
                command.about(),
                revise.target(),
                told -> threshold(revise.target(), told)
                        .<List<Refusal>>map(held -> List.of(new FileRefusal.ThresholdDropped("threshold", held)))
                        .orElse(List.of()));
    }

    static Optional<Measure> threshold(TargetKey target, List<Told> told) {
        @Nullable Measure held = null;
        for (int place = 0; place < told.size(); place++) {
            if (Told.stands(place, told)) {
                held = switch (told.get(place).fact()) {
                    case TargetSet set when set.target().equals(target) -> set.threshold();
                    case TargetRevised revised when revised.target().equals(target) -> revised.threshold();
                    case Fact _ -> held;
                };
            }
        }
        return Optional.ofNullable(held);
    }
}
