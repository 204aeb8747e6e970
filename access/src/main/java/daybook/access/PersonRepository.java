package daybook.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The directory of people. */
interface PersonRepository extends Repository<Person, String> {
    Optional<Person> findById(String id);

    @NativeQuery("select * from access.person where person_id = any (:ids)")
    List<Person> findByIdIn(String[] ids);

    @NativeQuery("select * from access.person order by display_name, person_id")
    List<Person> findAllByName();

    Person save(Person person);
}
