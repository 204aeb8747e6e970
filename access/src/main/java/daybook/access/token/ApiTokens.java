package daybook.access.token;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes tokens, finds whose they are, and revokes them: at once for every process, since each call asks the table. */
@Component
public class ApiTokens {

    private static final Logger log = LoggerFactory.getLogger(ApiTokens.class);

    private static final String VALID = """
            select t.token_id, a.person_id, a.username, p.display_name, t.roles token_roles, a.roles account_roles,
                a.must_change
            from access.api_token t join access.account a using (username) join access.person p using (person_id)
            where t.secret_sha256 = ? and t.revoked_at is null and t.expires_at > now() and a.enabled
            """;

    private static final String USED = """
            update access.api_token set last_used_at = date_trunc('minute', now())
            where token_id = ? and (last_used_at is null or last_used_at < date_trunc('minute', now()))
            """;

    private static final String OF_PERSON = """
            select t.token_id, t.name, t.username, t.roles, t.issued_at, t.expires_at, t.revoked_at, t.last_used_at
            from access.api_token t join access.account a using (username)
            where a.person_id = ? order by t.issued_at desc, t.token_id
            """;

    private final JdbcClient jdbc;

    ApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes a token of the person's own account, in some of its roles.
     *
     * @param id of the token
     * @param name 1 to 100 characters
     * @throws IllegalArgumentException if a role is not the account's, or it would have expired already
     */
    public void issue(SignedIn who, UUID id, String name, Set<Role> roles, Secret secret, Instant at, Instant expires) {
        if (roles.isEmpty() || !who.roles().containsAll(roles) || !expires.isAfter(at)) {
            throw new IllegalArgumentException("A token has some of its owner's roles and a time to come");
        }
        jdbc.sql("""
                        insert into access.api_token (token_id, username, name, secret_sha256, roles, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        who.username(),
                        name,
                        secret.digest(),
                        roles.stream().map(Role::name).sorted().toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC),
                        expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there has ever been a token with this secret. */
    public boolean isKnown(Secret secret) {
        return jdbc.sql("select exists (select from access.api_token where secret_sha256 = ?)")
                .param(secret.digest())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person has such a token that is of use at this moment. */
    public boolean isHeld(PersonId person, UUID token, Instant at) {
        return of(person).stream().anyMatch(each -> each.id().equals(token) && each.isValidAt(at));
    }

    /** Ends a token of this person; whether there was one to end. */
    public boolean revoke(PersonId person, UUID token, Instant at) {
        return jdbc.sql("""
                        update access.api_token set revoked_at = ?
                        where token_id = ? and revoked_at is null
                            and username in (select username from access.account where person_id = ?)
                        """)
                        .params(at.atOffset(ZoneOffset.UTC), token, person.value())
                        .update()
                == 1;
    }

    /** The tokens of a person, newest first. */
    public List<ApiToken> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param(person.value())
                .query((row, _) -> token(row))
                .list();
    }

    /**
     * Whoever a token stands for.
     *
     * @param mustChoose whether they have a password for one use, and may do nothing before they choose another
     */
    public record Owner(SignedIn who, boolean mustChoose) {}

    /** Whoever the secret stands for, in the roles that both the token and the account have; nobody if it is not valid. */
    public Optional<Owner> bearer(String secret) {
        if (!Secret.isWellFormed(secret)) {
            return Optional.empty();
        }
        Optional<Found> found = jdbc.sql(VALID)
                .param(new Secret(secret).digest())
                .query((row, _) -> found(row))
                .optional();
        found.ifPresent(valid -> used(valid.token()));
        return found.map(Found::standing);
    }

    private record Found(UUID token, Owner standing) {}

    private static Found found(ResultSet row) throws SQLException {
        var shared = roles(row.getArray("token_roles"));
        shared.retainAll(roles(row.getArray("account_roles")));
        return new Found(
                row.getObject("token_id", UUID.class),
                new Owner(
                        new SignedIn(
                                new PersonId(row.getString("person_id")),
                                row.getString("username"),
                                row.getString("display_name"),
                                shared),
                        row.getBoolean("must_change")));
    }

    /** For whoever looks after tokens; a database that has no room for it answers the call all the same. */
    private void used(UUID token) {
        try {
            jdbc.sql(USED).param(token).update();
        } catch (DataAccessException notNow) {
            log.debug("when the token {} was last used is not kept", token, notNow);
        }
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getObject("token_id", UUID.class),
                row.getString("name"),
                row.getString("username"),
                roles(row.getArray("roles")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                instant(row.getObject("last_used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static Set<Role> roles(Array stored) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((Object[]) stored.getArray())
                .map(name -> Role.valueOf(name.toString()))
                .forEach(roles::add);
        return roles;
    }
}
