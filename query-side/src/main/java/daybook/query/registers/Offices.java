package daybook.query.registers;

import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeEstablished;
import daybook.query.asat.Basis;
import daybook.query.registers.OfficeLine.Holder;
import daybook.query.registers.OfficePage.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of offices and of who holds them. */
@Component
final class Offices {

    private static final String HOLDERS = """
            select * from (
                select distinct on (office, person) office, person, from_day, holds, entry from $.holder
                where entry <= :entry and from_day <= :effective
                order by office, person, from_day desc, entry desc) as latest
            where holds
            order by office, from_day, entry
            """;

    private static final String HELD_BY = """
            select office from (
                select distinct on (office) office, holds from $.holder
                where person = :person and entry <= :entry and from_day <= :on
                order by office, from_day desc, entry desc) as latest
            where holds
            order by office
            """;

    private static final String CHANGES = """
            select person, from_day, holds, entry from $.holder
            where office = :office and entry <= :entry and from_day <= :effective
            order by from_day, entry
            """;

    private final RegisterRows rows;

    Offices(RegisterRows rows) {
        this.rows = rows;
    }

    List<OfficeLine> all(Basis basis) {
        Map<String, List<Holder>> holders = rows
                .ask(HOLDERS, basis)
                .query((row, _) -> Map.entry(
                        row.getString("office"),
                        new Holder(
                                new PersonId(row.getString("person")),
                                row.getObject("from_day", LocalDate.class),
                                row.getLong("entry"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.inForce("office", "office", OfficeEstablished.class, basis).stream()
                .map(found -> new OfficeLine(
                        found.fact().office(),
                        found.fact().title(),
                        found.fact().body(),
                        holders.getOrDefault(found.fact().office().value(), List.of()),
                        found.entry()))
                .toList();
    }

    List<OfficeId> heldBy(PersonId person, LocalDate on, Basis basis) {
        return rows.ask(HELD_BY, basis)
                .param("person", person.value())
                .param("on", on)
                .query((row, _) -> new OfficeId(row.getString(1)))
                .list();
    }

    /** The latest first. */
    List<Tenure> tenures(OfficeId office, Basis basis) {
        Map<PersonId, Tenure> open = new LinkedHashMap<>();
        List<Tenure> all = new ArrayList<>();
        for (Change change : changes(office, basis)) {
            if (change.holds()) {
                open.put(change.person(), new Tenure(change.person(), change.from(), null, change.entry(), null));
            } else if (open.remove(change.person()) instanceof Tenure tenure) {
                all.add(new Tenure(
                        tenure.person(), tenure.from(), change.from().minusDays(1), tenure.entry(), change.entry()));
            }
        }
        all.addAll(open.values());
        return all.reversed();
    }

    private List<Change> changes(OfficeId office, Basis basis) {
        return rows.ask(CHANGES, basis)
                .param("office", office.value())
                .query((row, _) -> new Change(
                        new PersonId(row.getString("person")),
                        row.getObject("from_day", LocalDate.class),
                        row.getBoolean("holds"),
                        row.getLong("entry")))
                .list();
    }

    /** From that day on somebody holds the office, or holds it no longer. */
    private record Change(PersonId person, LocalDate from, boolean holds, long entry) {}
}
