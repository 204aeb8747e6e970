package daybook.query.people;

import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.projection.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the rows of what happened. */
@Component
final class StoredPeople implements PeopleQuery {

    private static final Selection<HappenedRow> STANDING = Selection.of(HappenedRow.class, "s");
    private static final Selection<HappenedRow> DOOR = Selection.of(HappenedRow.class, "d");
    private static final Selection<HappenedRow> VISIT = Selection.of(HappenedRow.class, "v");

    private static final String LINES = """
            with seen as (
                select * from $.happened
                where entry <= :entry and effective <= :effective and (:person = '' or person = :person)),
            standing as (
                select distinct on (person) * from seen
                where kind in ('AccountOpened', 'AccountRolesChanged', 'AccountClosed')
                order by person, entry desc),
            door as (
                select distinct on (person) * from seen
                where kind in ('AccountOpened', 'AccountLocked', 'AccountUnlocked', 'PasswordReset', 'PersonSignedIn')
                order by person, entry desc),
            visit as (
                select distinct on (person) * from seen where kind = 'PersonSignedIn' order by person, at desc)
            select %s, %s, %s
            from standing s left join door d using (person) left join visit v using (person)
            order by s.person
            """.formatted(STANDING.columns(), DOOR.columns(), VISIT.columns());

    private static final String NEWEST = """
            select entry from $.happened
            where person = :person and entry <= :entry and effective <= :effective
            order by entry desc limit :limit
            """;

    private final RowsAsAt rows;
    private final Entries entries;

    StoredPeople(JdbcClient jdbc, PeopleProjection projection, Entries entries) {
        this.rows = new RowsAsAt(jdbc, projection);
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
        List<Long> numbers = rows.ask(NEWEST, basis)
                .param("person", person.value())
                .param("limit", atMost)
                .query((row, _) -> row.getLong(1))
                .list();
        return entries.lines(numbers).reversed();
    }

    private List<PersonLine> lines(String person, Basis basis) {
        return rows.ask(LINES, basis)
                .param("person", person)
                .query((row, _) -> line(STANDING.read(row), DOOR.readIfAny(row), VISIT.readIfAny(row)))
                .list();
    }

    private static PersonLine line(HappenedRow standing, @Nullable HappenedRow door, @Nullable HappenedRow visit) {
        return new PersonLine(
                standing.person(),
                !standing.kind().equals("AccountClosed"),
                Objects.requireNonNullElse(standing.roles(), List.of()),
                door == null ? null : door.until(),
                visit == null ? null : visit.at(),
                standing.entry());
    }
}
