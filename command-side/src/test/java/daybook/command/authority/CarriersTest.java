package daybook.command.authority;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An act about an indicator that a clause or a delegation about the indicator or its set carries as well. */
class CarriersTest {

    private static final Subject INDICATED = new Subject.OfIndicator(INDICATOR);
    private static final Matter MATTER = Matter.of(INDICATED, new Subject.OfIndicatorSet(SET));
    private static final Carriers CARRIERS = Carriers.duty().orClause(MATTER).orDelegation(MATTER, null);

    private static List<String> rulesOf(Carriers carriers, Warrant warrant) {
        return rules(carriers.against(new Cited("rate indicator", warrant, new Authority.OfOffice(), OFFICE, TODAY)));
    }

    private static Warrant passed(Verb verb, @Nullable Subject subject) {
        return new Warrant.Passed(ofGroup(clause("1", verb, subject, null)));
    }

    private static DelegationGranted terms(Subject subject, @Nullable LocalDate expires, OfficeId... delegates) {
        return new DelegationGranted(
                new DelegationId("D"),
                ref(GROUP, "2007-12-13", "3"),
                List.of(delegates),
                subject,
                pounds(100),
                List.of(),
                List.of(),
                expires,
                day("2007-12-13"));
    }

    private static Warrant delegated(Subject subject, OfficeId... delegates) {
        return new Warrant.Delegated(terms(subject, null, delegates), null);
    }

    @Test
    void the_duty_of_the_office_carries_it_and_nobody_s_own_affair_does() {
        assertThat(rulesOf(CARRIERS, new Warrant.Own(new Authority.OfOffice()))).isEmpty();
        assertThat(rulesOf(CARRIERS, new Warrant.Own(new Authority.OfSelf())))
                .containsExactly("authority-does-not-carry");
        assertThat(rulesOf(CARRIERS, new Warrant.Own(new Authority.OfProgram())))
                .containsExactly("authority-does-not-carry");
    }

    @Nested
    class A_clause {

        @ParameterizedTest
        @EnumSource(Verb.class)
        void carries_it_by_the_verbs_by_which_a_body_wants_something_done(Verb verb) {
            boolean wants = EnumSet.of(Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.ENDORSE, Verb.REQUEST)
                    .contains(verb);
            var warrant = new Warrant.Passed(ofBody(clause("1", verb, INDICATED, null), GROUP, Power.values()));
            assertThat(rulesOf(CARRIERS, warrant)).isEqualTo(wants ? List.of() : List.of("clause-does-not-carry"));
        }

        @Test
        void about_another_indicator_or_an_investment_or_nothing_is_refused() {
            assertThat(rulesOf(CARRIERS, passed(Verb.APPROVE, new Subject.OfIndicatorSet(SET))))
                    .isEmpty();
            for (Subject other : new Subject[] {
                new Subject.OfIndicator(new daybook.facts.id.IndicatorId("R02")),
                new Subject.OfDelegation(new DelegationId("D")),
                null
            }) {
                assertThat(rulesOf(CARRIERS, passed(Verb.REQUEST, other)))
                        .as("%s", other)
                        .containsExactly("authority-about-something-else");
            }
            assertThat(rulesOf(CARRIERS, passed(Verb.ENDORSE, THE_PROPOSAL)))
                    .containsExactly("authority-about-something-else");
        }

        @Test
        void about_nothing_in_particular_carries_what_no_clause_can_name() {
            var unnamed = Carriers.duty().orClause(Matter.UNNAMED);
            assertThat(rulesOf(unnamed, passed(Verb.APPROVE, null))).isEmpty();
            assertThat(rulesOf(unnamed, passed(Verb.APPROVE, INDICATED)))
                    .containsExactly("authority-about-something-else");
        }

        @Test
        void about_anything_carries_what_may_be_about_anything() {
            var any = Carriers.duty().orClause(Matter.ANY);
            assertThat(rulesOf(any, passed(Verb.REQUEST, null))).isEmpty();
            assertThat(rulesOf(any, passed(Verb.REQUEST, THE_PROPOSAL))).isEmpty();
        }

        @Test
        void beyond_the_powers_of_the_body_that_passed_it_is_refused() {
            var clause = clause("1", Verb.APPROVE, INDICATED, null);
            assertThat(rulesOf(CARRIERS, new Warrant.Passed(ofBody(clause, GROUP, Power.ENDORSE))))
                    .containsExactly("clause-beyond-powers");
            assertThat(rulesOf(CARRIERS, new Warrant.Passed(ofBody(clause, GROUP, Power.SET_TARGETS))))
                    .isEmpty();
        }

        @Test
        void is_refused_where_no_clause_carries_the_act() {
            assertThat(rulesOf(Carriers.duty(), passed(Verb.APPROVE, INDICATED)))
                    .containsExactly("authority-does-not-carry");
        }

        @Test
        void is_told_everything_that_speaks_against_it_at_once() {
            var clause = clause("1", Verb.DELEGATE, THE_PROPOSAL, null);
            assertThat(rulesOf(CARRIERS, new Warrant.Passed(ofBody(clause, CABINET, Power.COMMIT_MONEY))))
                    .containsExactly("clause-does-not-carry", "authority-about-something-else", "clause-beyond-powers");
        }
    }

    @Nested
    class A_delegation {

        @Test
        void about_it_that_the_office_holds_carries_it() {
            assertThat(rulesOf(CARRIERS, delegated(INDICATED, OFFICE))).isEmpty();
        }

        @Test
        void about_something_else_is_refused() {
            assertThat(rulesOf(CARRIERS, delegated(THE_PROPOSAL, OFFICE)))
                    .containsExactly("authority-about-something-else");
        }

        @Test
        void that_the_office_holds_with_another_carries_it_if_each_decides_without_the_other() {
            var terms = terms(INDICATED, null, OFFICE, new OfficeId("CHAIR"));
            var severally = new DelegationGranted(
                    terms.delegation(),
                    terms.clause(),
                    terms.delegates(),
                    Deciding.SEVERALLY,
                    terms.subject(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    terms.effective());
            assertThat(rulesOf(CARRIERS, new Warrant.Delegated(severally, null)))
                    .isEmpty();
        }

        @Test
        void that_another_office_holds_or_holds_together_with_it_is_refused() {
            var other = new OfficeId("CHAIR");
            assertThat(rulesOf(CARRIERS, delegated(INDICATED, other))).containsExactly("delegation-not-held");
            assertThat(rulesOf(CARRIERS, delegated(INDICATED, OFFICE, other))).containsExactly("delegation-not-held");
        }

        @Test
        void is_in_force_from_its_first_day_to_its_last() {
            var terms = terms(INDICATED, day("2008-01-31"), OFFICE);
            var delegated = new Warrant.Delegated(terms, null);
            assertThat(on("2007-12-12", delegated)).containsExactly("delegation-not-in-force");
            assertThat(on("2007-12-13", delegated)).isEmpty();
            assertThat(on("2008-01-31", delegated)).isEmpty();
            assertThat(on("2008-02-01", delegated)).containsExactly("delegation-not-in-force");
        }

        @Test
        void is_in_force_no_longer_on_the_day_on_which_it_ends() {
            var ended = new Warrant.Delegated(terms(INDICATED, null, OFFICE), day("2008-01-15"));
            assertThat(on("2008-01-14", ended)).isEmpty();
            assertThat(on("2008-01-15", ended)).containsExactly("delegation-not-in-force");
            assertThat(rulesOf(CARRIERS, ended)).containsExactly("delegation-not-in-force");
        }

        private List<String> on(String day, Warrant warrant) {
            return rulesOf(Carriers.duty().orDelegation(MATTER, day(day)), warrant);
        }

        @Test
        void is_refused_where_none_carries_the_act() {
            assertThat(rulesOf(Carriers.duty().orClause(MATTER), delegated(INDICATED, OFFICE)))
                    .containsExactly("authority-does-not-carry");
        }
    }

    @Nested
    class A_delegated_approval {

        private Warrant approved(Subject subject) {
            return new Warrant.Approved(
                    terms(subject, null, new OfficeId("CHAIR")),
                    new DelegatedApprovalGiven(
                            new DelegationId("D"),
                            1,
                            new OfficeId("CHAIR"),
                            pounds(1),
                            List.of(),
                            List.of(),
                            List.of(),
                            day("2008-01-15")));
        }

        @Test
        void about_it_carries_it_whoever_gave_it_and_one_about_something_else_is_refused() {
            assertThat(rulesOf(CARRIERS, approved(INDICATED))).isEmpty();
            assertThat(rulesOf(CARRIERS, approved(THE_PROPOSAL))).containsExactly("authority-about-something-else");
        }

        @Test
        void is_refused_where_none_carries_the_act() {
            assertThat(rulesOf(Carriers.duty().orClause(MATTER), approved(INDICATED)))
                    .containsExactly("authority-does-not-carry");
        }
    }
}
