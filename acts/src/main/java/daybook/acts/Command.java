package daybook.acts;

import daybook.acts.account.AccountCommand;
import daybook.acts.body.BodyCommand;
import daybook.acts.delegation.DelegationCommand;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.paper.PaperCommand;
import daybook.acts.programme.ProgrammeCommand;

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
                AccountCommand {}
