package daybook.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The directory of people. */
interface PersonRepository extends Repository<Person, String> {
    Optional<Person> findById(String id);

    List<Person> findByIdIn(Collection<String> ids);

    List<Person> findAllByOrderByDisplayNameAscIdAsc();

    Person save(Person person);
}
