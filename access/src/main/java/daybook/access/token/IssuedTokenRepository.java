package daybook.access.token;

import daybook.access.UserAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens that were ever issued. */
interface IssuedTokenRepository extends Repository<IssuedToken, UUID> {

    IssuedToken saveAndFlush(IssuedToken token);

    @NativeQuery("select * from access.account where username = :username")
    UserAccount account(String username);

    @NativeQuery("select exists (select from access.api_token where secret_sha256 = cast(:secret as char(64)))")
    boolean existsBySecret(String secret);

    @NativeQuery("""
            select token.token_id as id, token.roles as token_roles, account.person_id as person, account.username,
                person.display_name, account.roles, account.must_change
            from access.api_token token join access.account using (username) join access.person using (person_id)
            where token.secret_sha256 = cast(:secret as char(64)) and token.revoked_at is null
                and token.expires_at > :now and account.enabled
            """)
    Optional<ValidToken> findValid(String secret, Instant now);

    @NativeQuery("""
            select token.* from access.api_token token join access.account using (username)
            where account.person_id = :person order by token.issued_at desc, token.token_id
            """)
    List<IssuedToken> findOfPerson(String person);

    /** How many of one were revoked by this. */
    @Transactional
    @Modifying
    @NativeQuery("""
            update access.api_token set revoked_at = :at
            where token_id = :id and revoked_at is null
                and username in (select username from access.account where person_id = :person)
            """)
    int revoke(UUID id, String person, Instant at);

    /** To the minute, so that most calls write nothing. */
    @Transactional
    @Modifying
    @NativeQuery("""
            update access.api_token set last_used_at = :minute
            where token_id = :id and (last_used_at is null or last_used_at < :minute)
            """)
    void used(UUID id, Instant minute);
}
