package daybook.command.delegation;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Scalar;
import daybook.command.delegation.DelegationRefusal.MatterNamedTwice;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.meeting.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is delegated: chosen from what the day book knows, or described in words where it is no money. */
@Component
final class DelegatedMatter implements OwnAnswer {

    @Override
    public Class<? extends Command> act() {
        return GrantDelegation.class;
    }

    @Override
    public String component() {
        return "subject";
    }

    @Override
    public @Nullable Object read(Form form, Map<String, Object> told) {
        if (form.isEmpty("matter")) {
            return form.required("subject", subjects()).orNull();
        }
        var chosen = form.read("subject", subjects()).orNull();
        if (!(form.text("matter", Subject.OfMatter.MOST).orNull() instanceof String words)) {
            return null;
        }
        if (chosen != null) {
            form.refuse(new MatterNamedTwice("matter", form.typed("subject"), words));
            return null;
        }
        return new Subject.OfMatter(words);
    }

    @SuppressWarnings("unchecked") // a kind is known under the class of its values
    private static Scalar<Subject> subjects() {
        return (Scalar<Subject>) Kinds.of(Subject.class);
    }
}
