package daybook.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts, by the name they sign in with. */
interface AccountRepository extends Repository<Account, String> {
    Optional<Account> findById(String username);

    Account save(Account account);
}
