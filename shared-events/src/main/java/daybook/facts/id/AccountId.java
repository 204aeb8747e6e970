package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The account of a person, called by the person's own id. */
public record AccountId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Id.checked(value);
    }

    public static AccountId of(PersonId person) {
        return new AccountId(person.value());
    }

    public PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public String toString() {
        return value;
    }
}
