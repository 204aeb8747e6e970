package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.form.Form;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is no money is delegated in words: on the form beside what the day book knows, and without an amount. */
class DelegatedMatterTest {

    private static final Subject SIGNATURE = new Subject.OfMatter("to sign the agreement");

    private static @Nullable Object read(Form form) {
        return new DelegatedMatter().read(form, Map.of());
    }

    private static Form typed(String subject, String matter) {
        return new Form(Map.of("subject", List.of(subject), "matter", List.of(matter)));
    }

    private static Verdict grant(@Nullable Pence cap, Subject clauseAbout, @Nullable Pence clauseAmount) {
        return Granting.decide(
                DelegationState.NONE,
                new GrantDelegation(
                        DELEGATION,
                        ref(GROUP, "2007-12-13", "3"),
                        List.of(OFFICE),
                        SIGNATURE,
                        cap,
                        List.of(),
                        List.of(),
                        null,
                        day("2007-12-13")),
                new Mentioned(ofGroup(clause("3", Verb.DELEGATE, clauseAbout, clauseAmount)), true, Set.of(OFFICE)));
    }

    @Test
    void what_is_chosen_and_what_is_described_is_read() {
        assertThat(read(typed(THE_PROPOSAL.text(), ""))).isEqualTo(THE_PROPOSAL);
        assertThat(read(typed("", " to sign the agreement "))).isEqualTo(SIGNATURE);
    }

    @Test
    void neither_and_both_are_refused() {
        var neither = typed("", "");
        assertThat(read(neither)).isNull();
        assertThat(neither.refusals()).extracting(Refusal::rule).containsExactly("form-field-missing");
        var both = typed(THE_PROPOSAL.text(), "to sign the agreement");
        assertThat(read(both)).isNull();
        assertThat(both.refusals()).extracting(Refusal::rule).containsExactly("matter-named-twice");
    }

    @Test
    void a_clause_about_an_investment_may_delegate_what_belongs_to_it_without_its_amount() {
        assertThat(facts(grant(null, THE_PROPOSAL, pounds(100_000))))
                .singleElement()
                .isInstanceOfSatisfying(DelegationGranted.class, granted -> {
                    assertThat(granted.subject()).isEqualTo(SIGNATURE);
                    assertThat(granted.cap()).isNull();
                });
    }

    @Test
    void a_cap_is_refused() {
        assertThat(rules(grant(pounds(5), THE_PROPOSAL, pounds(100_000)))).containsExactly("cap-of-no-money");
    }
}
