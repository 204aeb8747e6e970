package daybook.command.authority;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** Reasons against resting an act on the authority that is cited for it. */
@LiesIn(value = "authority", aroundTheCommand = true)
public sealed interface AuthorityRefusal extends Refusal {

    record AuthorityDoesNotCarry(String authority, String act, String usual) implements AuthorityRefusal {}

    record RestsOnAnotherAuthority(String authority, String named) implements AuthorityRefusal {}

    record AuthorityAboutSomethingElse(String authority, String subject, String expected) implements AuthorityRefusal {}

    record ClauseDoesNotCarry(String clause, List<Verb> verb, String act) implements AuthorityRefusal {}

    record ClauseBeyondPowers(String clause, BodyId body, Power power) implements AuthorityRefusal {}

    record DelegationNotHeld(DelegationId delegation, OfficeId office, List<OfficeId> delegates)
            implements AuthorityRefusal {}

    record DelegationNotInForce(DelegationId delegation, LocalDate day) implements AuthorityRefusal {}
}
