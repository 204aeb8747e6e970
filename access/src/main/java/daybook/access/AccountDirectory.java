package daybook.access;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody wants to sign in to. */
@Service
class AccountDirectory implements UserDetailsService {
    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        String username = Username.normalised(typed);
        // What cannot be a username is not asked of the database, which refuses some characters outright.
        var account = Username.isWellFormed(username) ? accounts.findById(username) : Optional.<Account>empty();
        return account.map(found -> new AccountDetails(found.signedIn(), found.passwordHash(), found.enabled()))
                .orElseThrow(() -> new UsernameNotFoundException("No account of that name"));
    }
}
