package daybook.acts.mistake.correctname;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.mistake.MistakeCommand;
import daybook.facts.id.Id;

/**
 * Correct the name of a body, or the title of an office, a paper or a scorecard, that was recorded wrongly.
 *
 * @param name the right one
 */
@At(form = "/things/{thing}/name", sent = "/things/{thing}/names", shows = "/entries", from = "/entries")
@PutRight(by = CorrectName.class, how = "Correct the name once more.")
@OpenTo({Role.SECRETARY, Role.FINANCE, Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record CorrectName(Id thing, String name) implements MistakeCommand {}
