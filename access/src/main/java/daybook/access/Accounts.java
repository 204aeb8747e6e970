package daybook.access;

import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts as they now stand, for the door. What becomes of them is decided and entered elsewhere, in the same
 * transaction.
 */
@Service
public class Accounts {
    private static final int FEWEST_CHARACTERS = 8;

    private final AccountRepository accounts;
    private final PersonRepository people;
    private final PasswordEncoder passwords;

    Accounts(AccountRepository accounts, PersonRepository people, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
    }

    /**
     * Makes an account, and the person's line in the directory where there is none. An account that exists already
     * stays as it is, password included.
     *
     * @param rawPassword 8 characters or more and at most 72 bytes; kept as a salted hash only
     * @throws IllegalArgumentException if username or password do not have the form required
     */
    @Transactional
    public void create(String username, PersonId person, String displayName, Set<Role> roles, String rawPassword) {
        var name = new Username(Username.normalised(username));
        if (accounts.findById(name.value()).isPresent()) {
            return;
        }
        if (rawPassword.length() < FEWEST_CHARACTERS
                || rawPassword.getBytes(StandardCharsets.UTF_8).length > PasswordRule.MOST_BYTES) {
            throw new IllegalArgumentException("A password has at least 8 characters and at most 72 bytes");
        }
        var known = people.findById(person.value());
        var holder = known.isPresent() ? known.get() : people.save(new Person(person, displayName));
        accounts.saveAndFlush(
                new UserAccount(name.value(), holder, encoded(rawPassword), roles, accounts.nextGeneration()));
    }

    /** Whether the name can be given to the person's account: well formed, and nobody else's. */
    @Transactional(readOnly = true)
    public boolean isFree(String username, PersonId person) {
        String name = Username.normalised(username);
        return Username.isWellFormed(name) && !accounts.isOfAnother(name, person.value());
    }

    public static boolean isWellFormed(String username) {
        return Username.isWellFormed(Username.normalised(username));
    }

    /**
     * Opens the person's account, again if it was closed, with a password that is good for signing in once. An account
     * of that name that is open already stays as it is: it is older than its entry.
     *
     * @param until the moment from which the password is of no use
     */
    @Transactional
    public void open(
            String username, PersonId person, String displayName, Set<Role> roles, String oneTime, Instant until) {
        String name = Username.normalised(username);
        var known = accounts.findById(name);
        if (known.filter(UserAccount::enabled).isPresent()) {
            return;
        }
        Person holder = people.findById(person.value()).orElseGet(() -> new Person(person, displayName));
        holder.rename(displayName);
        holder = people.save(holder);
        String hash = encoded(oneTime);
        long generation = accounts.nextGeneration();
        UserAccount account = known.isPresent() ? known.get() : new UserAccount(name, holder, hash, roles, generation);
        account.open(hash, roles, until, generation);
        accounts.saveAndFlush(account);
    }

    @Transactional
    public void changeRoles(PersonId person, Set<Role> roles) {
        change(person, account -> account.changeRoles(roles, accounts.nextGeneration()));
    }

    /** Ends its sessions and its tokens too; those stay ended if it is opened again. */
    @Transactional
    public void close(PersonId person) {
        change(person, account -> account.close(accounts.nextGeneration()));
        accounts.revokeTokens(person.value());
    }

    /** Gives the account a password that is good for signing in once, until the moment given. */
    @Transactional
    public void resetPassword(PersonId person, String oneTime, Instant until) {
        String hash = encoded(oneTime);
        change(person, account -> account.resetPassword(hash, until, accounts.nextGeneration()));
    }

    /** Gives the account the password that its person has chosen. */
    @Transactional
    public void setPassword(PersonId person, String chosen) {
        String hash = encoded(chosen);
        change(person, account -> account.setPassword(hash, accounts.nextGeneration()));
    }

    /** Written at once, since others read it in the same transaction. */
    private void change(PersonId person, Consumer<UserAccount> change) {
        for (UserAccount account : accounts.findByPersonId(person.value())) {
            change.accept(account);
            accounts.saveAndFlush(account);
        }
    }

    /** Whether this is the password of the account. */
    @Transactional(readOnly = true)
    public boolean isPassword(String username, String typed) {
        return accounts.findById(username)
                .filter(account -> passwords.matches(typed, account.passwordHash()))
                .isPresent();
    }

    /**
     * Whether somebody else is an administrator. Whoever asks holds on to the answer until their transaction ends, so
     * that two cannot leave by each other's leave.
     */
    @Transactional
    public boolean hasAdministratorBesides(PersonId person) {
        accounts.lockAdministrators();
        return accounts.isAdministratorBesides(person.value());
    }

    /** Whether there is any account at all. */
    @Transactional(readOnly = true)
    public boolean hasAny() {
        return accounts.isAny();
    }

    private String encoded(String raw) {
        var hash = passwords.encode(raw);
        if (hash == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return hash;
    }
}
