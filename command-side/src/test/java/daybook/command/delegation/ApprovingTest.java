package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.delegation.DelegationExample.ON;
import static daybook.command.delegation.DelegationExample.OTHER;
import static daybook.command.delegation.DelegationExample.UNDER_IT;
import static daybook.command.delegation.DelegationExample.approve;
import static daybook.command.delegation.DelegationExample.decide;
import static daybook.command.delegation.DelegationExample.plain;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who approves, and under what authority. */
class ApprovingTest {

    @Test
    void an_approval_under_an_unknown_delegation_is_refused() {
        assertThat(rules(decide(DelegationState.NONE, approve(pounds(1), ON)))).containsExactly("not-in-the-day-book");
    }

    @Test
    void the_whole_cap_can_be_approved() {
        assertThat(facts(decide(plain(), approve(pounds(100_000), ON))))
                .containsExactly(new DelegatedApprovalGiven(
                        DELEGATION, 1, OFFICE, pounds(100_000), List.of(), List.of(), List.of(), ON));
    }

    @Test
    void an_office_that_is_not_a_delegate_is_refused() {
        var stranger = new Delegate(PERSON, OTHER, UNDER_IT, "", true, null, Map.of());
        assertThat(rules(decide(plain(), approve(pounds(1), ON), stranger))).containsExactly("not-a-delegate");
    }

    @Test
    void a_person_who_did_not_hold_the_office_on_that_date_is_refused() {
        var early = new Delegate(PERSON, OFFICE, UNDER_IT, "", false, null, Map.of());
        assertThat(rules(decide(plain(), approve(pounds(1), ON), early))).containsExactly("office-not-held-then");
    }

    @Test
    void the_person_who_proposed_the_investment_is_refused() {
        var proposer = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, PERSON, Map.of());
        assertThat(rules(decide(plain(), approve(pounds(1), ON), proposer)))
                .containsExactly("proposer-may-not-approve");
    }

    @Test
    void what_another_person_proposed_can_be_approved() {
        var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, new PersonId("another"), Map.of());
        assertThat(facts(decide(plain(), approve(pounds(1), ON), delegate))).hasSize(1);
    }

    @Test
    void an_approval_under_another_authority_is_refused() {
        var ofOffice = new Delegate(PERSON, OFFICE, new Authority.OfOffice(), "", true, null, Map.of());
        assertThat(rules(decide(plain(), approve(pounds(1), ON), ofOffice)))
                .containsExactly("not-under-this-delegation");
    }

    @Test
    void whoever_may_not_approve_is_told_everything_that_stands_against_it_and_where() {
        var stranger = new Delegate(PERSON, OTHER, new Authority.OfOffice(), "", false, PERSON, Map.of());
        assertThat(places(decide(plain(), approve(pounds(100_001), day("2007-12-13")), stranger)))
                .containsExactly(
                        "not-under-this-delegation",
                        "not-a-delegate at office",
                        "office-not-held-then at effective",
                        "proposer-may-not-approve",
                        "approval-before-delegation at effective",
                        "above-cap at amount");
    }
}
