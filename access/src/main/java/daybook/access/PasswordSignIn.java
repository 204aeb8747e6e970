package daybook.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Spring Security's own check of a password; what it leaves in the session knows no password. */
class PasswordSignIn extends DaoAuthenticationProvider {
    PasswordSignIn(UserDetailsService accounts) {
        super(accounts);
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication attempt, UserDetails user) {
        var account = (AccountDetails) user;
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(account.signedIn(), null, account.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }
}
