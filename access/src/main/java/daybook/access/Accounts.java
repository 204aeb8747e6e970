package daybook.access;

import daybook.facts.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
public class Accounts {
    /** BCrypt reads no further than this many bytes, so a longer password would be weaker than it looks. */
    private static final int MOST_BYTES = 72;

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
                || rawPassword.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("A password has at least 8 characters and at most 72 bytes");
        }
        var known = people.findById(person.value());
        var holder = known.isPresent() ? known.get() : people.save(new Person(person, displayName));
        accounts.save(new Account(name.value(), holder, passwords.encode(rawPassword), roles));
    }
}
