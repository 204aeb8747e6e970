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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person signs in with. The password itself is nowhere kept. */
@Entity
@Table(schema = "access", name = "account")
class UserAccount {
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

    @Column(nullable = false, insertable = false, updatable = false)
    private long generation;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(name = "password_until")
    private @Nullable Instant passwordUntil;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(String username, Person person, String passwordHash, Set<Role> roles) {
        this.username = username;
        this.person = person;
        this.passwordHash = passwordHash;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.enabled = true;
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
    boolean mustChange() {
        return mustChange;
    }

    /** From when the password lets nobody in; null if it stays good. */
    @Nullable
    Instant passwordUntil() {
        return passwordUntil;
    }

    SignedIn signedIn() {
        return new SignedIn(person.id(), username, person.displayName(), roles);
    }
}
