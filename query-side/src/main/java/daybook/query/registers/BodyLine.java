package daybook.query.registers;

import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import java.util.Set;

/** A body that meets, and what it may decide. */
public record BodyLine(BodyId body, String name, Set<Power> powers, long entry) {}
