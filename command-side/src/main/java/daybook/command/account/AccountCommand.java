package daybook.command.account;

import daybook.command.desk.Command;
import daybook.facts.id.AccountId;

/** What an administrator can ask for about a person's account. */
public sealed interface AccountCommand extends Command, AccountErrand
        permits ChangeRoles, CloseAccount, OpenAccount, ResetPassword, RevokeApiToken, UnlockAccount {

    @Override
    default AccountId about() {
        return AccountId.of(person());
    }
}
