package daybook.standalone.story;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/** Where stories record what they begin with, without its pages. */
final class StoryDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Desk desk;
    private final Asker by;

    StoryDesk(Desk desk) {
        this(desk, "county-council-finance", "LCC-FINANCE");
    }

    private StoryDesk(Desk desk, String person, String office) {
        this.desk = desk;
        this.by = new Asker(
                new PersonId(person),
                new OfficeId(office),
                null,
                "For the story",
                new Source(new PaperId("L071213"), "paragraph 22"));
    }

    /** The same desk, before which the chair stands: nobody approves what they proposed. */
    StoryDesk asChair() {
        return new StoryDesk(desk, "chair-of-leicestershire-together", "LT-CHAIR");
    }

    /** Records what is asked for, by somebody with every role, and tells the number of its first entry. */
    long send(Command command) {
        var request = new Request(UUID.randomUUID(), EnumSet.allOf(Role.class), by, Instant.now());
        return switch (desk.submit(request, command)) {
            case Outcome.Recorded(var entries) -> {
                // Who records on a page is shown it; here nobody else waits until the views have it.
                if (!RunningDaybook.bean(Positions.class)
                        .await(EnumSet.allOf(ProjectionName.class), entries.getLast(), PATIENCE)) {
                    throw new AssertionError("entry " + entries.getLast() + " is in no view after " + PATIENCE);
                }
                yield entries.getFirst();
            }
            case Outcome.Refused(var refusals) -> throw new AssertionError(command + " was refused: " + refusals);
        };
    }
}
