package daybook.command.account;

import daybook.acts.Role;
import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about an account, or against letting somebody in. */
sealed interface AccountRefusal extends Refusal {

    @LiesIn("person")
    record AccountAlreadyOpen(PersonId person) implements AccountRefusal {}

    record AccountNotOpen(PersonId person) implements AccountRefusal {}

    @LiesIn("username")
    record UsernameMalformed(String username) implements AccountRefusal {}

    @LiesIn("username")
    record UsernameTaken(String username) implements AccountRefusal {}

    @LiesIn("name")
    record NameTooLong(int length, int most) implements AccountRefusal {}

    @LiesIn("roles")
    record AccountWithoutRole(@Nullable PersonId person) implements AccountRefusal {}

    @LiesIn("roles")
    record RolesAsTheyAre(PersonId person, List<Role> roles) implements AccountRefusal {}

    record LastAdministrator(PersonId person) implements AccountRefusal {}

    record AccountNotLocked(PersonId person) implements AccountRefusal {}

    /** There is no such token, or it is the person's no longer: revoked already, or its time is over. */
    @LiesIn("token")
    record ApiTokenNotHeld(PersonId person, UUID token) implements AccountRefusal {}

    /** Nobody is told this one: whoever is not let in does not learn why. */
    record LetsNobodyIn(PersonId person, @Nullable Instant until) implements AccountRefusal {}
}
