package daybook.standalone.example;

import static daybook.standalone.example.ExampleAccount.ADMINISTRATOR;

import daybook.command.body.EstablishBody;
import daybook.command.office.AppointOfficeHolder;
import daybook.command.office.EstablishOffice;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bodies that meet, the offices that act, and who holds them. */
final class Institutions {

    private Institutions() {}

    /** The administrator's office comes first, since nobody can act before somebody holds one. */
    static Stream<Step> steps() {
        List<Row> offices = Tables.rows("offices");
        List<ExampleAccount> holders = ExampleAccount.all();
        return Stream.of(
                        Stream.of(established(offices.getFirst()), appointed(holders.getFirst())),
                        Tables.rows("bodies").stream().map(Institutions::body),
                        offices.stream().skip(1).map(Institutions::established),
                        holders.stream().skip(1).map(Institutions::appointed))
                .flatMap(steps -> steps);
    }

    private static Step body(Row row) {
        var powers = Set.copyOf(row.<Power>several("powers", Power::valueOf));
        return Step.ofOffice(
                row.key("body"),
                ADMINISTRATOR,
                row.text("reason"),
                null,
                new EstablishBody(new BodyId(row.text("body")), row.text("name"), powers, row.date("effective")));
    }

    private static Step established(Row row) {
        return Step.ofOffice(
                row.key("office"),
                ADMINISTRATOR,
                row.text("reason"),
                null,
                new EstablishOffice(
                        new OfficeId(row.text("office")),
                        row.text("title"),
                        row.orNull("body", BodyId::new),
                        row.date("effective")));
    }

    private static Step appointed(ExampleAccount holder) {
        return Step.ofOffice(
                "holder: " + holder.office(),
                ADMINISTRATOR,
                "The example's people are offices: no real person is named",
                null,
                new AppointOfficeHolder(holder.office(), holder.person(), AgreementSteps.START));
    }
}
