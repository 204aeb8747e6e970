package daybook.query.example;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;

/** A fact with who recorded it. */
public record Recorded(Fact fact, Attribution by) {

    public static Recorded of(Fact fact) {
        return new Recorded(
                fact,
                new Attribution(
                        new PersonId("p-officer"), new OfficeId("LAA-OFFICER"), new Authority.OfOffice(), "", null));
    }

    public Recorded readAt(String place) {
        return new Recorded(
                fact,
                new Attribution(
                        by.person(),
                        by.office(),
                        by.authority(),
                        by.reason(),
                        new Source(new PaperId("L071213"), place)));
    }

    public Recorded under(Authority authority) {
        return new Recorded(fact, new Attribution(by.person(), by.office(), authority, by.reason(), by.source()));
    }
}
