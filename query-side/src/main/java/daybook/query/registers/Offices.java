package daybook.query.registers;

import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeEstablished;
import daybook.query.asat.Basis;
import daybook.query.projection.Selection;
import daybook.query.registers.OfficeLine.Holder;
import daybook.query.registers.OfficePage.Tenure;
import daybook.query.registers.RegisterRow.HolderRow;
import daybook.query.registers.RegisterRow.OfficeRow;
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

    private static final Selection<HolderRow> HOLDER = Selection.of(HolderRow.class);

    private static final String HOLDERS =
            """
            select %s from (
                select distinct on (office, person) * from <holder> as holders
                where entry <= :entry and from_day <= :effective
                order by office, person, from_day desc, entry desc) as latest
            where holds
            order by office, from_day, entry
            """.formatted(HOLDER.columns()).replace("<holder>", RegisterRows.standing(HOLDER.table()));

    private static final String HELD_BY =
            """
            select %s from (
                select distinct on (office) * from <holder> as holders
                where person = :person and entry <= :entry and from_day <= :on
                order by office, from_day desc, entry desc) as latest
            where holds
            order by office
            """.formatted(HOLDER.columns()).replace("<holder>", RegisterRows.standing(HOLDER.table()));

    private static final String CHANGES =
            """
            select %s from <holder> as holders
            where office = :office and entry <= :entry and from_day <= :effective
            order by from_day, entry
            """.formatted(HOLDER.columns()).replace("<holder>", RegisterRows.standing(HOLDER.table()));

    private final RegisterRows rows;

    Offices(RegisterRows rows) {
        this.rows = rows;
    }

    List<OfficeLine> all(Basis basis) {
        Map<OfficeId, List<Holder>> holders = rows.ask(HOLDERS, basis).query(HOLDER).list().stream()
                .collect(Collectors.groupingBy(
                        HolderRow::office,
                        Collectors.mapping(
                                row -> new Holder(row.person(), row.fromDay(), row.entry()), Collectors.toList())));
        Map<String, String> corrected = rows.correctedNames(basis);
        return rows.inForce(OfficeRow.class, OfficeEstablished.class, basis).stream()
                .map(found -> new OfficeLine(
                        found.fact().office(),
                        corrected.getOrDefault(
                                found.fact().office().stream(), found.fact().title()),
                        found.fact().body(),
                        holders.getOrDefault(found.fact().office(), List.of()),
                        found.entry()))
                .toList();
    }

    List<OfficeId> heldBy(PersonId person, LocalDate on, Basis basis) {
        return rows.ask(HELD_BY, basis).param("person", person.value()).param("on", on).query(HOLDER).list().stream()
                .map(HolderRow::office)
                .toList();
    }

    /** The latest first. */
    List<Tenure> tenures(OfficeId office, Basis basis) {
        Map<PersonId, Tenure> open = new LinkedHashMap<>();
        List<Tenure> all = new ArrayList<>();
        for (HolderRow change : changes(office, basis)) {
            if (change.holds()) {
                open.put(change.person(), new Tenure(change.person(), change.fromDay(), null, change.entry(), null));
            } else if (open.remove(change.person()) instanceof Tenure tenure) {
                all.add(new Tenure(
                        tenure.person(), tenure.from(), change.fromDay().minusDays(1), tenure.entry(), change.entry()));
            }
        }
        all.addAll(open.values());
        return all.reversed();
    }

    private List<HolderRow> changes(OfficeId office, Basis basis) {
        return rows.ask(CHANGES, basis)
                .param("office", office.value())
                .query(HOLDER)
                .list();
    }
}
