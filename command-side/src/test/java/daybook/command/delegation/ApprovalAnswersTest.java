package daybook.command.delegation;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.form.Form;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalAnswersTest {

    private static final DelegationId DELEGATION = new DelegationId("D");

    private final InMemoryRegister register = new InMemoryRegister()
            .with(new DelegationGranted(
                    DELEGATION,
                    ref(GROUP, "2007-12-13", "3"),
                    List.of(new OfficeId("CHAIR")),
                    THE_PROPOSAL,
                    pounds(40),
                    List.of(new OfficeId("LEAD")),
                    List.of(new Condition("1", "The February figures")),
                    null,
                    day("2007-12-13")));

    private Object evidenceOfRefusal(Form form) {
        return new ApprovalAnswers().evidenceOfRefusal(register).read(form, Map.of("delegation", DELEGATION));
    }

    @Test
    void a_decision_against_has_its_evidence_and_no_amount() {
        var form = new Form(Map.of(
                "evidence-1-paper", List.of(PAPER.value()),
                "evidence-1-place", List.of("paragraph 7")));
        assertThat(evidenceOfRefusal(form)).isEqualTo(List.of(new Evidence("1", new Source(PAPER, "paragraph 7"))));
        assertThat(form.refusals()).isEmpty();
    }

    @Test
    void a_decision_against_with_an_amount_is_refused_at_the_amount() {
        var form = new Form(Map.of("amount", List.of("25")));
        assertThat(evidenceOfRefusal(form)).isEqualTo(List.of());
        assertThat(form.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("amount"));
    }

    @Test
    void whoever_was_consulted_has_a_view() {
        var form = new Form(Map.of(
                "consulted-LEAD-day", List.of("18"),
                "consulted-LEAD-month", List.of("2"),
                "consulted-LEAD-year", List.of("2008")));
        new ApprovalAnswers().consultationsOfApproval(register).read(form, Map.of("delegation", DELEGATION));
        assertThat(form.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("view-LEAD"));
    }
}
