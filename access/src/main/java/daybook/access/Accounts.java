package daybook.access;

import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Ends the account's sessions. */
    private static final String NEW_GENERATION = " generation = nextval('access.generation')";

    private static final String IS_ADMINISTRATOR = "enabled and 'ADMINISTRATOR' = any (roles)";

    private final AccountRepository accounts;
    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    Accounts(AccountRepository accounts, PersonRepository people, PasswordEncoder passwords, JdbcClient jdbc) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.jdbc = jdbc;
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
        accounts.save(new UserAccount(name.value(), holder, encoded(rawPassword), roles));
    }

    /** Whether the name can be given to the person's account: well formed, and nobody else's. */
    @Transactional(readOnly = true)
    public boolean isFree(String username, PersonId person) {
        String name = Username.normalised(username);
        return Username.isWellFormed(name)
                && jdbc.sql("select count(*) from access.account where username = ? and person_id <> ?")
                                .params(name, person.value())
                                .query(Long.class)
                                .single()
                        == 0;
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
        if (isOpen(Username.normalised(username))) {
            return;
        }
        jdbc.sql("""
                        insert into access.person (person_id, display_name) values (?, ?)
                        on conflict (person_id) do update set display_name = excluded.display_name
                        """).params(person.value(), displayName).update();
        jdbc.sql("""
                        insert into access.account
                            (username, person_id, password_hash, roles, enabled, must_change, password_until)
                        values (?, ?, ?, string_to_array(?, ',')::varchar[], true, true, ?)
                        on conflict (username) do update set
                            password_hash = excluded.password_hash, roles = excluded.roles, enabled = true,
                            must_change = true, password_until = excluded.password_until,
                            generation = excluded.generation
                        """)
                .params(
                        Username.normalised(username),
                        person.value(),
                        encoded(oneTime),
                        listed(roles),
                        until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isOpen(String username) {
        return jdbc.sql("select count(*) from access.account where username = ? and enabled")
                        .param(username)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional
    public void changeRoles(PersonId person, Set<Role> roles) {
        jdbc.sql("update access.account set roles = string_to_array(?, ',')::varchar[]," + NEW_GENERATION
                        + " where person_id = ?")
                .params(listed(roles), person.value())
                .update();
    }

    /** Ends its sessions and its tokens too; those stay ended if it is opened again. */
    @Transactional
    public void close(PersonId person) {
        jdbc.sql("update access.account set enabled = false," + NEW_GENERATION + " where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("""
                        update access.api_token set revoked_at = now()
                        where revoked_at is null
                            and username in (select username from access.account where person_id = ?)
                        """).param(person.value()).update();
    }

    /** Gives the account a password that is good for signing in once, until the moment given. */
    @Transactional
    public void resetPassword(PersonId person, String oneTime, Instant until) {
        jdbc.sql("""
                        update access.account set password_hash = ?, must_change = true, password_until = ?,
                            generation = nextval('access.generation')
                        where person_id = ?
                        """)
                .params(encoded(oneTime), until.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    /** Gives the account the password that its person has chosen. */
    @Transactional
    public void setPassword(PersonId person, String chosen) {
        jdbc.sql("""
                        update access.account set password_hash = ?, must_change = false, password_until = null,
                            generation = nextval('access.generation')
                        where person_id = ?
                        """).params(encoded(chosen), person.value()).update();
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
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('access.administrators', 0))")
                .query(Integer.class)
                .single();
        return jdbc.sql("select count(*) from access.account where person_id <> ? and " + IS_ADMINISTRATOR)
                        .param(person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether there is any account at all. */
    @Transactional(readOnly = true)
    public boolean hasAny() {
        return jdbc.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    private String encoded(String raw) {
        var hash = passwords.encode(raw);
        if (hash == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return hash;
    }

    private static String listed(Set<Role> roles) {
        return String.join(",", roles.stream().sorted().map(Role::name).toList());
    }
}
