package daybook.access.token;

import daybook.access.UserAccount;
import daybook.acts.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A token as it is kept: with a hash of its secret. What changes of it is changed by the repository, in one statement. */
@Entity
@Table(schema = "access", name = "api_token")
final class IssuedToken {
    @Id
    @Column(name = "token_id")
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "username", updatable = false)
    private UserAccount account;

    @Column(nullable = false, length = 100, updatable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "secret_sha256", nullable = false, length = 64, updatable = false)
    private String secret;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, length = 32, updatable = false)
    private Set<Role> roles;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at", updatable = false)
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at", updatable = false)
    private @Nullable Instant lastUsedAt;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    private IssuedToken() {}

    IssuedToken(
            UUID id, UserAccount account, String name, Secret secret, Set<Role> roles, Instant at, Instant expires) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.secret = secret.digest();
        this.roles = EnumSet.copyOf(roles);
        this.issuedAt = at;
        this.expiresAt = expires;
    }

    /** As its owner sees it. */
    ApiToken shown() {
        return new ApiToken(id, name, account.username(), roles, issuedAt, expiresAt, revokedAt, lastUsedAt);
    }
}
