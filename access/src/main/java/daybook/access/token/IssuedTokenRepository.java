package daybook.access.token;

import daybook.access.UserAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens that were ever issued. */
interface IssuedTokenRepository extends Repository<IssuedToken, UUID> {

    IssuedToken saveAndFlush(IssuedToken token);

    @Query("select account from UserAccount account where account.username = :username")
    UserAccount account(String username);

    boolean existsBySecret(String secret);

    @Query("""
            select token from IssuedToken token join fetch token.account account join fetch account.person
            where token.secret = :secret and token.revokedAt is null and token.expiresAt > :now and account.enabled
            """)
    Optional<IssuedToken> findValid(String secret, Instant now);

    @Query("""
            select token from IssuedToken token join fetch token.account account join fetch account.person person
            where person.id = :person order by token.issuedAt desc, token.id
            """)
    List<IssuedToken> findOfPerson(String person);

    /** How many of one were revoked by this. */
    @Transactional
    @Modifying
    @Query("""
            update IssuedToken token set token.revokedAt = :at
            where token.id = :id and token.revokedAt is null
                and token.account.username in
                    (select account.username from UserAccount account where account.person.id = :person)
            """)
    int revoke(UUID id, String person, Instant at);

    /** To the minute, so that most calls write nothing. */
    @Transactional
    @Modifying
    @Query("""
            update IssuedToken token set token.lastUsedAt = :minute
            where token.id = :id and (token.lastUsedAt is null or token.lastUsedAt < :minute)
            """)
    void used(UUID id, Instant minute);
}
