package daybook.command.account;

import daybook.acts.account.AccountCommand;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;

/** What entitles to acts about accounts: who may sign in is the administrator's own duty, and nothing else. */
final class AccountEntitlement {

    private AccountEntitlement() {}

    static Entitlement to(AccountCommand command) {
        return switch (command) {
            case OpenAccount _, ChangeRoles _, CloseAccount _, UnlockAccount _, ResetPassword _, RevokeApiToken _ ->
                Carriers.duty();
        };
    }
}
