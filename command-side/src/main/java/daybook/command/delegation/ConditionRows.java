package daybook.command.delegation;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.delegation.Condition;
import daybook.facts.exact.Longest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the conditions of a delegation; each is known by the number of its field. */
@Component
final class ConditionRows implements OwnAnswer {

    private static final int MOST = 3;

    @Override
    public Class<? extends Command> act() {
        return GrantDelegation.class;
    }

    @Override
    public String component() {
        return "conditions";
    }

    @Override
    public Object read(Form form, Map<String, Object> told) {
        List<Condition> conditions = new ArrayList<>();
        for (int key = 1; key <= MOST; key++) {
            if (form.text("condition-" + key, Longest.NOTE).orNull() instanceof String wording) {
                conditions.add(new Condition(Integer.toString(key), wording));
            }
        }
        return conditions;
    }
}
