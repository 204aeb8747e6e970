package daybook.access;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody wants to sign in to, or has signed in to. */
@Service
public class AccountDirectory implements UserDetailsService {
    private final AccountRepository accounts;
    private final Strangers strangers;

    AccountDirectory(AccountRepository accounts, Strangers strangers) {
        this.accounts = accounts;
        this.strangers = strangers;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return find(Username.normalised(typed)).orElseThrow(this::nobody);
    }

    @Transactional(readOnly = true)
    public Optional<AccountDetails> find(String username) {
        // What cannot be a username is not asked of the database, which refuses some characters outright.
        var account = Username.isWellFormed(username) ? accounts.findById(username) : Optional.<UserAccount>empty();
        return account.map(found -> new AccountDetails(
                found.signedIn(),
                found.passwordHash(),
                found.enabled(),
                found.mustChange(),
                found.passwordUntil(),
                found.generation()));
    }

    private UsernameNotFoundException nobody() {
        strangers.cameBy();
        return new UsernameNotFoundException("No account of that name");
    }
}
