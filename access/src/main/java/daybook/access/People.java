package daybook.access;

import daybook.facts.id.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory that gives people's ids their names. */
@Service
public class People {
    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /** The names of those who have one. Whoever is not in the directory, or no longer, is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findByIdIn(ids.stream().map(PersonId::value).distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Person::displayName));
    }

    /** Everybody in the directory, in the order of their names. */
    @Transactional(readOnly = true)
    public SequencedMap<PersonId, String> all() {
        var all = new LinkedHashMap<PersonId, String>();
        people.findAllByName().forEach(person -> all.put(person.id(), person.displayName()));
        return all;
    }
}
