package daybook.acts;

import daybook.acts.account.AccountCommand;
import daybook.acts.body.BodyCommand;
import daybook.acts.delegation.DelegationCommand;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.mistake.MistakeCommand;
import daybook.acts.paper.PaperCommand;
import daybook.acts.programme.ProgrammeCommand;
import daybook.facts.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody asks to have recorded, in the imperative. Its {@link OpenTo} says in which roles. The families
 * stand in the order in which pages list what can be done.
 */
public sealed interface Command extends Errand
        permits IndicatorCommand,
                IndicatorSetCommand,
                ProgrammeCommand,
                DelegationCommand,
                MeetingCommand,
                BodyCommand,
                Beginning,
                PaperCommand,
                MistakeCommand,
                AccountCommand {

    /**
     * The authority that the command names by itself: the clause that it carries out, or the delegation that it is
     * decided under; null for every other command.
     */
    default @Nullable Authority names() {
        return null;
    }
}
