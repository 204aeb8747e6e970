package daybook.query.people;

import daybook.facts.account.AccountRole;
import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the rows of what happened. */
@Component
final class StoredPeople implements PeopleQuery {

    private static final String LINES = """
            with seen as (
                select * from $.happened
                where entry <= :entry and effective <= :effective and (:person = '' or person = :person)),
            standing as (
                select distinct on (person) person, kind, roles, entry from seen
                where kind in ('AccountOpened', 'AccountRolesChanged', 'AccountClosed')
                order by person, entry desc),
            door as (
                select distinct on (person) person, until from seen
                where kind in ('AccountOpened', 'AccountLocked', 'AccountUnlocked', 'PasswordReset', 'PersonSignedIn')
                order by person, entry desc),
            visit as (
                select person, max(at) as at from seen where kind = 'PersonSignedIn' group by person)
            select s.person, s.kind, s.roles, s.entry, d.until, v.at
            from standing s left join door d using (person) left join visit v using (person)
            order by s.person
            """;

    private static final String NEWEST = """
            select entry from $.happened
            where person = :person and entry <= :entry and effective <= :effective
            order by entry desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final PeopleProjection projection;
    private final Entries entries;

    StoredPeople(JdbcClient jdbc, PeopleProjection projection, Entries entries) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entries = entries;
    }

    @Override
    public List<PersonLine> people(Basis basis) {
        return lines("", basis);
    }

    @Override
    public Optional<PersonLine> person(PersonId person, Basis basis) {
        return lines(person.value(), basis).stream().findFirst();
    }

    @Override
    public List<EntryLine> happened(PersonId person, Basis basis, int atMost) {
        List<Long> numbers = ask(NEWEST, basis, person.value())
                .param("limit", atMost)
                .query((row, _) -> row.getLong(1))
                .list();
        return entries.lines(numbers).reversed();
    }

    private List<PersonLine> lines(String person, Basis basis) {
        return ask(LINES, basis, person)
                .query((row, _) -> new PersonLine(
                        new PersonId(row.getString("person")),
                        !row.getString("kind").equals("AccountClosed"),
                        roles(row.getArray("roles")),
                        moment(row, "until"),
                        moment(row, "at"),
                        row.getLong("entry")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Basis basis, String person) {
        return jdbc.sql(projection.sql(sql))
                .param("entry", basis.entry())
                .param("effective", basis.effective())
                .param("person", person);
    }

    private static List<AccountRole> roles(@Nullable Array stored) throws SQLException {
        return stored == null
                ? List.of()
                : Arrays.stream((String[]) stored.getArray())
                        .map(AccountRole::valueOf)
                        .toList();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
