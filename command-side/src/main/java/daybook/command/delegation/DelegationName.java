package daybook.command.delegation;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names a delegation after its clause and the place of its matter in it, as a resolution does. */
@Component
final class DelegationName implements OwnAnswer {

    private final Register register;

    DelegationName(Register register) {
        this.register = register;
    }

    @Override
    public Class<? extends Command> act() {
        return GrantDelegation.class;
    }

    @Override
    public String component() {
        return "delegation";
    }

    /** Null for a name after the clause alone; what cannot be read is refused where it is asked for. */
    @Override
    public @Nullable Object read(Form form, Map<String, Object> told) {
        if (!(told.get("clause") instanceof ClauseRef ref) || !(told.get("subject") instanceof Subject subject)) {
            return null;
        }
        PassedClause passed = register.clause(ref);
        int place = passed == null ? 0 : passed.clause().subjects().indexOf(subject) + 1;
        return place == 0 ? null : GrantDelegation.placed(ref, place);
    }
}
