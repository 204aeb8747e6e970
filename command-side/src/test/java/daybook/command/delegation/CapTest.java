package daybook.command.delegation;

import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.exact.Pence;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CapTest {

    private static final Delegate DELEGATE = new Delegate(
            PERSON, OFFICE, new Authority.UnderDelegation(DelegationExample.DELEGATION), "", true, null, Map.of());

    /** The cap is 10,000,000 pence, so that most sequences run into it and some amounts pass it by themselves. */
    @Property
    void whatever_is_asked_for_the_sum_of_approvals_never_passes_the_cap(
            @ForAll @Size(max = 30) List<@LongRange(min = -5_000_000, max = 11_000_000) Long> amounts) {
        DelegationState state = DelegationExample.plain();
        long approved = 0;
        for (long amount : amounts) {
            var command = DelegationExample.approve(new Pence(amount), TODAY);
            boolean fits = amount > 0 && approved + amount <= pounds(100_000).value();
            switch (Approving.decide(state, command, DELEGATE, Allowance.UNLIMITED, TODAY)) {
                case Verdict.Accepted(var facts) -> {
                    assertThat(fits).isTrue();
                    state = state.evolve((DelegatedApprovalGiven) facts.getFirst());
                    approved += amount;
                }
                case Verdict.Rejected _ -> assertThat(fits).isFalse();
            }
        }
        assertThat(state.approved()).isEqualTo(new Pence(approved));
        assertThat(state.approved()).isLessThanOrEqualTo(pounds(100_000));
    }
}
