package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;

/** A fact as it was entered, with who entered it. */
public record Told(Fact fact, Attribution by) {}
