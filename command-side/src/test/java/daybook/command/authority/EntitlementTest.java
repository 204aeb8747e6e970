package daybook.command.authority;

import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.example.Example;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntitlementTest {

    private static final PassedClause PASSED = ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40)));
    private static final Authority CLAUSE = new Authority.UnderClause(PASSED.ref());
    private static final Command DECIDE = new DecideInvestment(PROGRAMME, PROPOSAL, PASSED.ref());
    private static final Command DRAW = new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(1), day("2008-01-15"));

    private static Request citing(@Nullable Authority cited) {
        return citing(cited, new UUID(0, 1));
    }

    private static Request citing(@Nullable Authority cited, UUID id) {
        return new Request(id, Set.of(Role.FINANCE), new Asker(PERSON, OFFICE, cited, "", null), Example.NOW);
    }

    @Test
    void what_cites_nothing_rests_on_what_is_usual() {
        assertThat(new RestsOn(CLAUSE).footing(DECIDE, citing(null), null)).isEqualTo(new Footing(CLAUSE, List.of()));
        assertThat(Carriers.duty().footing(DRAW, citing(null), null))
                .isEqualTo(new Footing(new Authority.OfOffice(), List.of()));
    }

    @Test
    void what_is_usual_may_be_cited_as_well() {
        assertThat(new RestsOn(CLAUSE).footing(DECIDE, citing(CLAUSE), new Warrant.Passed(PASSED)))
                .isEqualTo(new Footing(CLAUSE, List.of()));
    }

    @Test
    void what_carries_out_a_clause_rests_on_that_clause_and_on_nothing_else() {
        var office = new Authority.OfOffice();
        var footing = new RestsOn(CLAUSE).footing(DECIDE, citing(office), new Warrant.Own(office));
        assertThat(footing.authority()).isEqualTo(office);
        assertThat(rules(footing.objections())).containsExactly("rests-on-another-authority");
    }

    @Test
    void what_the_day_book_does_not_know_is_refused() {
        assertThat(rules(Carriers.duty().footing(DRAW, citing(CLAUSE), null).objections()))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void what_the_decision_looks_at_itself_is_not_refused_before() {
        assertThat(new AsDecided(new Authority.OfOffice()).footing(DRAW, citing(CLAUSE), new Warrant.Passed(PASSED)))
                .isEqualTo(new Footing(CLAUSE, List.of()));
    }

    @Test
    void reasons_against_the_act_and_against_its_authority_are_told_together() {
        var against = new Footing(CLAUSE, List.of(new CommonRefusal.NoOfficeNamed()));
        assertThat(rules(against.under(Verdict.refused(new CommonRefusal.NothingSaid("reason")))))
                .containsExactly("nothing-said", "no-office-named");
        assertThat(rules(against.under(new Verdict.Accepted(List.of())))).containsExactly("no-office-named");
        var accepted = new Verdict.Accepted(List.of());
        assertThat(new Footing(CLAUSE, List.of()).under(accepted)).isSameAs(accepted);
    }

    @Test
    void whoever_asks_names_an_office_unless_it_is_their_own_affair() {
        assertThatThrownBy(() -> new Asker(PERSON, null, null, "", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Asker(PERSON, OFFICE, new Authority.OfSelf(), "", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Asker(PERSON, null, new Authority.OfSelf(), "", null).office())
                .isNull();
    }

    static Stream<Class<?>> commands() {
        return Acts.ALL.stream().map(Act::type).map(each -> (Class<?>) each);
    }

    /** So that the act can rest on it, and a request that cites nothing is told from another by it. */
    @ParameterizedTest
    @MethodSource("commands")
    void a_command_with_a_clause_says_that_it_names_one(Class<?> command) throws NoSuchMethodException {
        boolean hasClause = Arrays.stream(command.getRecordComponents())
                .anyMatch(component -> component.getType() == ClauseRef.class);
        boolean isUnderDelegation = DecideUnderDelegation.class.isAssignableFrom(command)
                || AnswerUnderDelegation.class.isAssignableFrom(command);
        assertThat(command.getMethod("names").getDeclaringClass() != Command.class)
                .isEqualTo(hasClause || isUnderDelegation);
    }
}
