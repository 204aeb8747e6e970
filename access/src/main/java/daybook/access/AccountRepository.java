package daybook.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts, by the name they sign in with. */
interface AccountRepository extends Repository<UserAccount, String> {
    Optional<UserAccount> findById(String username);

    UserAccount save(UserAccount account);
}
