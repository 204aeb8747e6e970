package daybook.access;

import daybook.facts.id.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of the directory that gives a person's id its name. */
@Entity
@Table(schema = "access", name = "person")
final class Person {
    @Id
    @Column(name = "person_id", length = 64)
    private String id;

    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    private Person() {}

    Person(PersonId id, String displayName) {
        this.id = id.value();
        this.displayName = displayName;
    }

    void rename(String name) {
        displayName = name;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String displayName() {
        return displayName;
    }
}
