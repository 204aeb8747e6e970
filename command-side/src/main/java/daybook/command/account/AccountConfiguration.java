package daybook.command.account;

import daybook.access.Accounts;
import daybook.access.OneTimePassword;
import daybook.access.token.ApiTokens;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.command.desk.StreamAggregate;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of accounts known to Axon, and the directory known to them. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    ConfigurerModule accountStreams() {
        return StreamAggregate.of(AccountStream.class);
    }

    @Bean
    Administration.Directory directory(Accounts accounts, ApiTokens tokens, InstantSource clock) {
        return new Administration.Directory() {
            @Override
            public boolean isWellFormed(String username) {
                return Accounts.isWellFormed(username);
            }

            @Override
            public boolean isFree(OpenAccount command) {
                return accounts.isFree(command.username(), command.person());
            }

            @Override
            public boolean hasAdministratorBesides(AccountCommand command) {
                return accounts.hasAdministratorBesides(command.person());
            }

            @Override
            public boolean holdsToken(PersonId person, UUID token) {
                return tokens.isHeld(person, token, clock.instant());
            }

            @Override
            public void carryOut(AccountCommand command, Instant at) {
                var person = command.person();
                Instant until = at.plus(OneTimePassword.GOOD_FOR);
                // A password that nobody is shown lets nobody in; whoever is to see one has it made beside.
                switch (command) {
                    case OpenAccount open ->
                        accounts.open(
                                open.username(), person, open.name(), open.roles(), OneTimePassword.make(), until);
                    case ChangeRoles change -> accounts.changeRoles(person, change.roles());
                    case CloseAccount _ -> accounts.close(person);
                    case ResetPassword _ -> accounts.resetPassword(person, OneTimePassword.make(), until);
                    case RevokeApiToken revoke -> tokens.revoke(person, revoke.token(), at);
                    // The lock is in the entries alone.
                    case UnlockAccount _ -> {}
                }
            }
        };
    }
}
