package daybook.acts.account;

import daybook.acts.Command;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.facts.id.AccountId;

/** What an administrator can ask for about a person's account. */
public sealed interface AccountCommand extends Command, AccountErrand
        permits OpenAccount, ChangeRoles, CloseAccount, UnlockAccount, ResetPassword, RevokeApiToken {

    @Override
    default AccountId about() {
        return AccountId.of(person());
    }
}
