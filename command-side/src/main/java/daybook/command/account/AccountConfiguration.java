package daybook.command.account;

import daybook.access.Accounts;
import daybook.access.OneTimePassword;
import daybook.command.desk.StreamAggregate;
import java.time.Instant;
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
    Administration.Directory directory(Accounts accounts) {
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
                    // The lock is in the entries alone.
                    case UnlockAccount _ -> {}
                }
            }
        };
    }
}
