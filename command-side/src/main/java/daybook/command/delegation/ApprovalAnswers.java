package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.kind.Money;
import daybook.command.delegation.DelegationRefusal.RefusalWithAmount;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.command.register.Register;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an approval or a decision against rests on: fields for each office and condition that the delegation names. */
@Configuration(proxyBeanMethods = false)
class ApprovalAnswers {

    private record Answer(
            Class<? extends DecideUnderDelegation> act,
            String component,
            Register register,
            BiFunction<Form, DelegationGranted, List<?>> reader)
            implements OwnAnswer {

        @Override
        public Object read(Form form, Map<String, Object> told) {
            var delegation = (DelegationId) Objects.requireNonNull(told.get("delegation"));
            return reader.apply(form, Objects.requireNonNull(register.delegated(delegation)));
        }
    }

    @Bean
    OwnAnswer consultationsOfApproval(Register register) {
        return new Answer(ApproveUnderDelegation.class, "consultations", register, ApprovalForm::consultations);
    }

    @Bean
    OwnAnswer concurrencesOfApproval(Register register) {
        return new Answer(ApproveUnderDelegation.class, "concurrences", register, ApprovalForm::concurrences);
    }

    @Bean
    OwnAnswer evidenceOfApproval(Register register) {
        return new Answer(ApproveUnderDelegation.class, "evidence", register, ApprovalForm::evidence);
    }

    @Bean
    OwnAnswer consultationsOfRefusal(Register register) {
        return new Answer(RefuseUnderDelegation.class, "consultations", register, ApprovalForm::consultations);
    }

    @Bean
    OwnAnswer concurrencesOfRefusal(Register register) {
        return new Answer(RefuseUnderDelegation.class, "concurrences", register, ApprovalForm::concurrences);
    }

    /** The form asks for an amount, which a decision against cannot have. */
    @Bean
    OwnAnswer evidenceOfRefusal(Register register) {
        return new Answer(RefuseUnderDelegation.class, "evidence", register, (form, terms) -> {
            if (form.read("amount", new Money()).orNull() instanceof Pence typed) {
                form.refuse(new RefusalWithAmount("amount", typed));
            }
            return ApprovalForm.evidence(form, terms);
        });
    }

    @Bean
    OwnAnswer consultationsOfExercise(Register register) {
        return new Answer(ExerciseDelegation.class, "consultations", register, ApprovalForm::consultations);
    }

    @Bean
    OwnAnswer concurrencesOfExercise(Register register) {
        return new Answer(ExerciseDelegation.class, "concurrences", register, ApprovalForm::concurrences);
    }

    @Bean
    OwnAnswer evidenceOfExercise(Register register) {
        return new Answer(ExerciseDelegation.class, "evidence", register, ApprovalForm::evidence);
    }
}
