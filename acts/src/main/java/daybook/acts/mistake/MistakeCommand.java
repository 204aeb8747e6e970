package daybook.acts.mistake;

import daybook.acts.Command;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.Id;

/** What can be asked for about something that was recorded by mistake. */
public sealed interface MistakeCommand extends Command permits WithdrawEntry, CorrectName {

    /** What it was recorded about. */
    Id thing();

    @Override
    default Id about() {
        return thing();
    }
}
