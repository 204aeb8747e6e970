package daybook.command.account;

import daybook.acts.Role;
import daybook.command.desk.Refusal;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about an account, or against letting somebody in. */
sealed interface AccountRefusal extends Refusal {

    record AccountAlreadyOpen(PersonId person) implements AccountRefusal {
        @Override
        public String field() {
            return "person";
        }
    }

    record AccountNotOpen(PersonId person) implements AccountRefusal {}

    record UsernameMalformed(String username) implements AccountRefusal {
        @Override
        public String field() {
            return "username";
        }
    }

    record UsernameTaken(String username) implements AccountRefusal {
        @Override
        public String field() {
            return "username";
        }
    }

    record NameTooLong(int length, int most) implements AccountRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record AccountWithoutRole(@Nullable PersonId person) implements AccountRefusal {
        @Override
        public String field() {
            return "roles";
        }
    }

    record RolesAsTheyAre(PersonId person, List<Role> roles) implements AccountRefusal {
        @Override
        public String field() {
            return "roles";
        }
    }

    record LastAdministrator(PersonId person) implements AccountRefusal {}

    record AccountNotLocked(PersonId person) implements AccountRefusal {}

    /** There is no such token, or it is the person's no longer: revoked already, or its time is over. */
    record ApiTokenNotHeld(PersonId person, UUID token) implements AccountRefusal {
        @Override
        public String field() {
            return "token";
        }
    }

    /** Nobody is told this one: whoever is not let in does not learn why. */
    record LetsNobodyIn(PersonId person, @Nullable Instant until) implements AccountRefusal {}
}
