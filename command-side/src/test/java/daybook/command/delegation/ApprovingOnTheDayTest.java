package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.approve;
import static daybook.command.delegation.DelegationExample.decide;
import static daybook.command.delegation.DelegationExample.granted;
import static daybook.command.delegation.DelegationExample.plain;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovingOnTheDayTest {

    private final DelegationState expiring = granted(List.of(OFFICE), List.of(), List.of(), day("2008-01-31"));

    @Test
    void an_approval_dated_in_the_future_is_refused() {
        assertThat(rules(decide(plain(), approve(pounds(1), TODAY.plusDays(1)))))
                .containsExactly("dated-in-the-future");
    }

    @Test
    void an_approval_before_the_delegation_starts_is_refused() {
        assertThat(rules(decide(plain(), approve(pounds(1), day("2007-12-13")))))
                .containsExactly("approval-before-delegation");
    }

    @Test
    void an_approval_on_the_first_and_on_the_last_day_is_given() {
        assertThat(facts(decide(expiring, approve(pounds(1), day("2007-12-14")))))
                .hasSize(1);
        assertThat(facts(decide(expiring, approve(pounds(1), day("2008-01-31")))))
                .hasSize(1);
    }

    @Test
    void an_approval_after_the_expiry_is_refused() {
        assertThat(rules(decide(expiring, approve(pounds(1), day("2008-02-01")))))
                .containsExactly("approval-after-expiry");
    }
}
