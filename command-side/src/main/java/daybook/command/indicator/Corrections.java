package daybook.command.indicator;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.command.indicator.IndicatorRefusal.CorrectionChangesNothing;
import daybook.command.indicator.IndicatorRefusal.CorrectionWithoutReason;
import daybook.command.indicator.IndicatorRefusal.ReturnAlreadyCorrected;
import daybook.command.indicator.IndicatorRefusal.ReturnNotKnown;
import daybook.command.indicator.IndicatorRefusal.ReturnWithdrawn;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorReturnCorrected;
import java.util.Objects;

/** Decides how a return is put right. */
final class Corrections {

    private Corrections() {}

    /** @param reason as the request gives it; blank if it gives none */
    static Verdict decide(IndicatorState state, CorrectIndicatorReturn command, String reason) {
        var definition = state.definition();
        if (definition == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Returned wrong = state.reported().returned(command.corrects());
        if (wrong == null) {
            return Verdict.refused(new ReturnNotKnown(command.indicator(), command.corrects()));
        }
        Returned latest = state.reported().latest(wrong);
        if (state.reported().isWithdrawn(latest)) {
            return Verdict.refused(new ReturnWithdrawn(latest.number()));
        }
        if (latest.number() != wrong.number()) {
            return Verdict.refused(new ReturnAlreadyCorrected(wrong.number(), latest.number(), latest.value()));
        }
        return new Objections()
                .when(changesNothing(wrong, command), () -> new CorrectionChangesNothing(wrong.number(), wrong.value()))
                .when(reason.isBlank(), () -> new CorrectionWithoutReason(wrong.number()))
                .add(Quotient.objections(
                        command.value(), command.numerator(), command.denominator(), definition.unit()))
                .add(Doubts.about(state, definition, wrong, command))
                .orElse(() -> new IndicatorReturnCorrected(
                        command.indicator(),
                        state.reported().next(),
                        wrong.number(),
                        wrong.period(),
                        command.value(),
                        command.numerator(),
                        command.denominator(),
                        command.status()));
    }

    /** Digits count: 5.0 put right to 5.00 claims another precision. */
    private static boolean changesNothing(Returned wrong, CorrectIndicatorReturn command) {
        return wrong.value().equals(command.value())
                && Objects.equals(wrong.numerator(), command.numerator())
                && Objects.equals(wrong.denominator(), command.denominator())
                && wrong.status() == command.status();
    }
}
