package daybook.command.account;

import daybook.access.Accounts;
import daybook.access.OneTimePassword;
import daybook.acts.Command;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.command.desk.ToldOnce;
import daybook.facts.id.PersonId;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the accounts that programs open, and those that they reset, a password that the answer shows once. */
@Component
final class OneTimePasswords implements ToldOnce {

    private final Accounts accounts;
    private final InstantSource clock;

    OneTimePasswords(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public @Nullable Supplier<String> password(Command command) {
        return switch (command) {
            case OpenAccount open -> () -> made(open.person());
            case ResetPassword reset -> () -> made(reset.person());
            case Command _ -> null;
        };
    }

    private String made(PersonId person) {
        String password = OneTimePassword.make();
        accounts.resetPassword(person, password, clock.instant().plus(OneTimePassword.GOOD_FOR));
        return password;
    }
}
