package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.delegation.DelegationExample.ON;
import static daybook.command.delegation.DelegationExample.approve;
import static daybook.command.delegation.DelegationExample.decide;
import static daybook.command.delegation.DelegationExample.plain;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovingOfTheAmountTest {

    @Test
    void without_a_cap_any_amount_can_be_approved() {
        var uncapped = DelegationState.NONE.evolve(new DelegationGranted(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                List.of(OFFICE),
                THE_PROPOSAL,
                null,
                List.of(),
                List.of(),
                null,
                day("2007-12-14")));
        assertThat(rules(decide(uncapped, approve(pounds(100_001), ON)))).isEmpty();
    }

    @Test
    void an_amount_above_the_cap_is_refused() {
        assertThat(rules(decide(plain(), approve(pounds(100_000).plus(new Pence(1)), ON))))
                .containsExactly("above-cap");
    }

    @Test
    void an_amount_that_passes_the_cap_with_what_was_approved_before_is_refused() {
        var used = plain().evolve((DelegatedApprovalGiven)
                facts(decide(plain(), approve(pounds(60_000), ON))).getFirst());
        assertThat(rules(decide(used, approve(pounds(40_001), ON)))).containsExactly("above-cap");
        assertThat(facts(decide(used, approve(pounds(40_000), ON))))
                .singleElement()
                .isInstanceOfSatisfying(
                        DelegatedApprovalGiven.class,
                        given -> assertThat(given.approval()).isEqualTo(2));
    }

    @Test
    void an_amount_of_nothing_is_refused() {
        assertThat(rules(decide(plain(), approve(Pence.ZERO, ON)))).containsExactly("amount-not-positive");
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThat(rules(decide(plain(), approve(new Pence(-1), ON)))).containsExactly("amount-not-positive");
    }
}
