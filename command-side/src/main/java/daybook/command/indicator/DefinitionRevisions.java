package daybook.command.indicator;

import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.command.indicator.DefinitionRefusal.DefinitionBeforeTheLast;
import daybook.command.indicator.DefinitionRefusal.DefinitionChangesNothing;
import daybook.command.indicator.DefinitionRefusal.DefinitionWithoutReason;
import daybook.command.indicator.IndicatorState.Definition;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.Series;
import java.time.LocalDate;

/** Decides how an indicator is defined from a day on. */
final class DefinitionRevisions {

    private DefinitionRevisions() {}

    /** @param reason as the request gives it; blank if it gives none */
    static Verdict decide(IndicatorState state, ReviseDefinition command, String reason, LocalDate today) {
        var before = state.definition();
        if (before == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        var revised = new IndicatorDefinitionRevised(
                command.indicator(),
                command.title(),
                command.unit(),
                command.polarity(),
                command.shape(),
                command.frequency(),
                before.partOf(),
                command.decimals(),
                command.series(),
                command.effective());
        return new Objections()
                .blank("title", command.title())
                .add(Definitions.decimals(command.decimals()))
                .future("effective", command.effective(), today)
                .when(
                        command.effective().isBefore(before.since()),
                        () -> new DefinitionBeforeTheLast(before.since(), command.effective()))
                .add(Retirement.against(state, command.effective()))
                .when(
                        command.series() == Series.CONTINUES
                                && Definition.of(revised).sameAs(before),
                        () -> new DefinitionChangesNothing(command.indicator()))
                .when(reason.isBlank(), () -> new DefinitionWithoutReason(command.indicator()))
                .orElse(() -> revised);
    }
}
