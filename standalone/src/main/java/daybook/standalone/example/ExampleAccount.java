package daybook.standalone.example;

import daybook.acts.Role;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Set;

/** Somebody in the example: an account, the person it belongs to and the office that the person holds. */
record ExampleAccount(String username, PersonId person, String name, Set<Role> roles, OfficeId office) {

    static final String ADMINISTRATOR = "administrator";
    static final String SECRETARY = "secretary";
    static final String FINANCE = "finance";
    static final String PERFORMANCE = "performance";

    private static final List<ExampleAccount> ALL = Tables.rows("accounts").stream()
            .map(row -> new ExampleAccount(
                    row.text("username"),
                    new PersonId(row.text("person")),
                    row.text("name"),
                    Set.copyOf(row.several("roles", Role::valueOf)),
                    new OfficeId(row.text("office"))))
            .toList();

    static List<ExampleAccount> all() {
        return ALL;
    }

    static ExampleAccount of(String username) {
        return ALL.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The example has no account " + username));
    }
}
