package daybook.command.account;

import daybook.acts.account.AccountCommand;
import daybook.acts.account.open.OpenAccount;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A directory with nobody in it. */
final class NoDirectory implements Administration.Directory {

    @Override
    public boolean isWellFormed(String username) {
        return false;
    }

    @Override
    public boolean isFree(OpenAccount command) {
        return true;
    }

    @Override
    public boolean hasAdministratorBesides(AccountCommand command) {
        return false;
    }

    @Override
    public boolean holdsToken(PersonId person, UUID token) {
        return false;
    }

    @Override
    public void carryOut(AccountCommand command, Instant at) {
        throw new AssertionError("deciding changes nothing");
    }
}
