package daybook.acts.body.establish;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.body.BodyCommand;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Record that a body exists, with the powers it has. */
@At(form = "/bodies/new", sent = "/bodies", shows = "/offices")
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record EstablishBody(@Asked("id") BodyId body, String name, Set<Power> powers, LocalDate effective)
        implements BodyCommand {
    // In the order of the enum, so that the same request always reads the same.
    public EstablishBody {
        powers = Collections.unmodifiableSet(new TreeSet<>(powers));
    }
}
