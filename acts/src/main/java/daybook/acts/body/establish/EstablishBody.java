package daybook.acts.body.establish;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.body.BodyCommand;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Record that a body exists, with the powers it has. */
@At(form = "/bodies/new", sent = "/bodies", shows = "/offices")
@PutRight(
        by = {CorrectName.class, WithdrawEntry.class},
        how = "Correct its name, or withdraw the entry, saying why, while nothing stands on it.")
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record EstablishBody(
        @Asked("id") @ProposedFrom("name") BodyId body, String name, Set<Power> powers, LocalDate effective)
        implements BodyCommand {
    // In the order of the enum, so that the same request always reads the same.
    public EstablishBody {
        powers = Collections.unmodifiableSet(new TreeSet<>(powers));
    }
}
