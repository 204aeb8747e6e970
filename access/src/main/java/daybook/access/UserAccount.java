package daybook.access;

import daybook.acts.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with. The password itself is nowhere kept. Only what has changed is written, so that nobody
 * undoes what somebody else changes at the same moment.
 */
@Entity
@DynamicUpdate
@Table(schema = "access", name = "account")
public final class UserAccount {
    @Id
    @Column(length = 64)
    private String username;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, length = 32)
    private Set<Role> roles;

    @Column(nullable = false)
    private boolean enabled;

    @Column(nullable = false)
    private long generation;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(name = "password_until")
    private @Nullable Instant passwordUntil;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    private UserAccount() {}

    /** An account that is open, and whose password stays good. */
    UserAccount(String username, Person person, String passwordHash, Set<Role> roles, long generation) {
        this.username = username;
        this.person = person;
        this.passwordHash = passwordHash;
        this.roles = copied(roles);
        this.enabled = true;
        this.generation = generation;
    }

    private static Set<Role> copied(Set<Role> roles) {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** Opens it, again if it was closed, with a password that is good for signing in once and until that moment. */
    void open(String oneTimeHash, Set<Role> roles, Instant until, long generation) {
        this.enabled = true;
        this.roles = copied(roles);
        resetPassword(oneTimeHash, until, generation);
    }

    void resetPassword(String oneTimeHash, Instant until, long generation) {
        this.passwordHash = oneTimeHash;
        this.mustChange = true;
        this.passwordUntil = until;
        this.generation = generation;
    }

    void setPassword(String chosenHash, long generation) {
        this.passwordHash = chosenHash;
        this.mustChange = false;
        this.passwordUntil = null;
        this.generation = generation;
    }

    void changeRoles(Set<Role> roles, long generation) {
        this.roles = copied(roles);
        this.generation = generation;
    }

    void close(long generation) {
        this.enabled = false;
        this.generation = generation;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    /** Sessions that began under another one are over. */
    long generation() {
        return generation;
    }

    /** Whether nothing can be done before another password is chosen. */
    public boolean mustChange() {
        return mustChange;
    }

    /** From when the password lets nobody in; null if it stays good. */
    @Nullable
    Instant passwordUntil() {
        return passwordUntil;
    }

    public String username() {
        return username;
    }

    /** Its person, in all the roles that it has. */
    public SignedIn signedIn() {
        return new SignedIn(person.id(), username, person.displayName(), roles);
    }
}
