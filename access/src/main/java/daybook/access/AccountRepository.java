package daybook.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The accounts, by the name they sign in with. */
interface AccountRepository extends Repository<UserAccount, String> {
    Optional<UserAccount> findById(String username);

    UserAccount saveAndFlush(UserAccount account);

    /** The person's accounts, which nobody else changes until the transaction ends. */
    @NativeQuery("select * from access.account where person_id = :person for update")
    List<UserAccount> findByPersonId(String person);

    @NativeQuery("select exists (select from access.account where username = :username and person_id <> :person)")
    boolean isOfAnother(String username, String person);

    @NativeQuery("select exists (select from access.account)")
    boolean isAny();

    @NativeQuery("""
            select exists (select from access.account
                           where person_id <> ?1 and enabled and 'ADMINISTRATOR' = any (roles))
            """)
    boolean isAdministratorBesides(String person);

    /** Waits for whoever asks about the administrators, until they have done what they asked for. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('access.administrators', 0))")
    int lockAdministrators();

    /** Another generation, with which the sessions of the one before are over. */
    @NativeQuery("select nextval('access.generation')")
    long nextGeneration();

    /** Tokens are of use to nobody whose account is closed, and stay ended when it is opened again. */
    @Modifying
    @NativeQuery("""
            update access.api_token set revoked_at = now()
            where revoked_at is null and username in (select username from access.account where person_id = ?1)
            """)
    void revokeTokens(String person);
}
