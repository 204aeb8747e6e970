package daybook.command.programme;

import static daybook.acts.programme.changefacility.LimitChange.IN_ALL;
import static daybook.acts.programme.changefacility.LimitChange.LESS;
import static daybook.acts.programme.changefacility.LimitChange.MORE;
import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Authority;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a facility of 1,000 pounds since April 2007, and a clause of the Cabinet of January 2008. */
class FacilityChangesTest {

    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final LocalDate SINCE = day("2007-04-01");

    private final PassedClause names200 = ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(200)));
    private final PassedClause names800 = ofCabinet(clause("2", Verb.APPROVE, FACILITY, pounds(800)));
    private final LocalDate on = names200.on();

    private ProgrammeBook book =
            ProgrammeBook.EMPTY.enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")), null);

    FacilityChangesTest() {
        enter(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.ONCE, SINCE));
    }

    private void enter(ProgrammeFact fact) {
        book = book.enter(fact, null);
    }

    private Verdict changing(PassedClause passed, LimitChange change, long pounds) {
        return FacilityChanges.decide(
                book.state(),
                new ChangeFacility(PROGRAMME, passed.ref(), change, pounds(pounds)),
                passed,
                book.entries());
    }

    private void changed(PassedClause passed, LimitChange change, long pounds) {
        enter((ProgrammeFact) facts(changing(passed, change, pounds)).getFirst());
    }

    private void drawn(long pounds) {
        enter(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, pounds(2_000), "Places", SINCE));
        enter(new InvestmentApproved(
                PROGRAMME, PROPOSAL, ref(CABINET, "2007-05-01", "1"), pounds(2_000), null, day("2007-05-01")));
        enter(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(2_000), day("2007-05-01")));
        enter(new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, pounds(2_000), day("2007-05-01")));
        enter(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, pounds(pounds), day("2007-05-01")));
    }

    private List<String> drawing(long pounds, LocalDate day) {
        var verdict = Spending.decide(
                book.state(), new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day), List.of(), TODAY);
        return verdict instanceof Verdict.Rejected ? rules(verdict) : List.of();
    }

    @ParameterizedTest
    @CsvSource({"MORE, 200, 1200", "LESS, 200, 800"})
    void a_body_that_may_commit_money_changes_by_so_much_of_its_own_motion(
            LimitChange change, long amount, long after) {
        assertThat(facts(changing(names200, change, amount)))
                .containsExactly(new FacilityChanged(PROGRAMME, 1, names200.ref(), pounds(1_000), pounds(after), on));
    }

    @Test
    void what_may_be_borrowed_in_all_takes_the_place_of_what_might_be_on_that_day() {
        changed(names200, MORE, 200);
        var later = names800;
        assertThat(facts(changing(later, IN_ALL, 800)))
                .containsExactly(new FacilityChanged(PROGRAMME, 2, later.ref(), pounds(1_200), pounds(800), on));
    }

    @Test
    void more_can_be_drawn_once_it_is_extended_and_no_more_once_it_is_reduced() {
        drawn(1_000);
        assertThat(drawing(200, on)).containsExactly("drawn-once-above-facility");
        changed(names200, MORE, 200);
        assertThat(drawing(200, on)).isEmpty();
        assertThat(drawing(200, on.minusDays(1))).as("not before").containsExactly("drawn-once-above-facility");
        changed(names800, IN_ALL, 800);
        assertThat(drawing(1, on)).containsExactly("drawn-once-above-facility");
    }

    @Test
    void a_reduction_below_what_is_drawn_is_recorded_as_it_was_resolved() {
        drawn(900);
        changed(names200, LESS, 200);
        assertThat(book.state().limit().total()).isEqualTo(pounds(800));
        assertThat(drawing(1, on)).containsExactly("drawn-once-above-facility");
    }

    @Test
    void it_is_not_reduced_below_nothing_on_any_later_day() {
        assertThat(rules(changing(ofCabinet(clause("1", Verb.APPROVE, FACILITY, null)), LESS, 1_001)))
                .containsExactly("reduced-below-nothing");
        enter(new FacilityChanged(
                PROGRAMME, 1, ref(CABINET, "2008-02-12", "1"), pounds(1_000), pounds(100), day("2008-02-12")));
        assertThat(rules(changing(names200, LESS, 200)))
                .as("a later reduction was recorded first")
                .containsExactly("reduced-below-nothing");
    }

    @Test
    void a_body_that_may_not_commit_money_changes_nothing() {
        assertThat(rules(changing(ofGroup(clause("1", Verb.APPROVE, FACILITY, pounds(200))), MORE, 200)))
                .containsExactly("body-may-not-decide");
    }

    @Test
    void a_clause_that_notes_or_is_about_something_else_changes_nothing() {
        assertThat(rules(changing(ofCabinet(clause("1", Verb.NOTE, FACILITY, null)), MORE, 200)))
                .containsExactly("clause-decides-nothing");
        assertThat(rules(changing(ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(200))), MORE, 200)))
                .containsExactly("clause-about-something-else");
    }

    @Test
    void it_stays_within_the_amount_of_its_clause() {
        assertThat(rules(changing(names200, MORE, 201))).containsExactly("amount-above-clause");
        assertThat(rules(changing(names200, LESS, 0))).contains("amount-not-positive");
    }

    @Test
    void a_change_that_leaves_it_as_it_is_is_refused() {
        var names1000 = ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(1_000)));
        assertThat(rules(changing(names1000, IN_ALL, 1_000))).containsExactly("limit-already");
    }

    @Test
    void a_clause_changes_it_once() {
        changed(names200, MORE, 100);
        assertThat(rules(changing(names200, MORE, 100))).containsExactly("clause-carried-out");
    }

    @Test
    void a_clause_that_let_borrow_or_wrote_off_changes_nothing_besides() {
        book = ProgrammeBook.EMPTY.enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")), null);
        book = book.enter(
                new FacilityAuthorised(PROGRAMME, pounds(200), Reuse.ONCE, on),
                new Authority.UnderClause(names200.ref()));
        assertThat(rules(changing(names200, MORE, 200))).containsExactly("clause-carried-out");
        enter(new FacilityExtensionGranted(PROGRAMME, 1, names800.ref(), pounds(800), on));
        assertThat(rules(changing(names800, MORE, 800))).containsExactly("clause-carried-out");
        var gives = ofCabinet(clause("3", Verb.APPROVE, FACILITY, pounds(10)));
        enter(new OpeningBalanceWrittenOff(PROGRAMME, 1, gives.ref(), pounds(10), on));
        assertThat(rules(changing(gives, LESS, 10))).containsExactly("clause-carried-out");
    }

    @Test
    void an_unknown_programme_clause_or_facility_is_not_changed() {
        assertThat(rules(FacilityChanges.decide(
                        ProgrammeState.NONE,
                        new ChangeFacility(PROGRAMME, names200.ref(), MORE, pounds(1)),
                        names200,
                        List.of())))
                .containsExactly("not-in-the-day-book");
        assertThat(rules(FacilityChanges.decide(
                        book.state(), new ChangeFacility(PROGRAMME, names200.ref(), MORE, pounds(1)), null, List.of())))
                .containsExactly("not-in-the-day-book");
        book = ProgrammeBook.EMPTY.enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")), null);
        assertThat(rules(changing(names200, MORE, 200))).containsExactly("facility-not-authorised");
        enter(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.ONCE, on.plusDays(1)));
        assertThat(rules(changing(names200, MORE, 200))).containsExactly("facility-not-there-then");
    }

    @Test
    void a_request_that_waits_for_the_body_is_answered_and_does_not_keep_it_from_reducing() {
        enter(new FacilityExtensionRequested(
                PROGRAMME, 1, ref(GROUP, "2007-12-13", "5"), pounds(200), CABINET, day("2007-12-13")));
        assertThat(rules(changing(names200, MORE, 200))).containsExactly("changed-while-asked");
        assertThat(facts(changing(names200, LESS, 200))).hasSize(1);
    }

    private Verdict reversing(int place) {
        return Reversals.decide(
                book.entries(),
                new ReverseEntry(PROGRAMME, place + 1),
                place,
                List.of(),
                Set.of(Role.SECRETARY),
                "Another programme's");
    }

    @Test
    void a_change_is_reversed_as_if_it_had_not_been_and_its_number_is_not_given_again() {
        changed(names200, LESS, 200);
        assertThat(facts(reversing(2)))
                .containsExactly(
                        new EntryReversed(PROGRAMME, 3, 2, MoneyEntry.FACILITY_CHANGE, null, 1, pounds(800), on));
        enter((ProgrammeFact) facts(reversing(2)).getFirst());
        assertThat(book.state().limit().total()).isEqualTo(pounds(1_000));
        assertThat(((FacilityChanged) facts(changing(names200, MORE, 200)).getFirst()).change())
                .isEqualTo(2);
    }

    @Test
    void a_change_is_not_reversed_while_a_later_one_or_a_drawdown_stands_on_it_nor_the_facility_before_it() {
        changed(names200, MORE, 200);
        assertThat(rules(Reversals.decide(
                        book.entries(),
                        new ReverseEntry(PROGRAMME, 2),
                        1,
                        List.of(),
                        Set.of(Role.FINANCE),
                        "Another programme's")))
                .containsExactly("built-on-it");
        changed(names800, IN_ALL, 800);
        assertThat(rules(reversing(2))).containsExactly("built-on-it");
        enter((ProgrammeFact) facts(reversing(3)).getFirst());
        assertThat(facts(reversing(2))).hasSize(1);
        drawn(1_100);
        assertThat(rules(reversing(2))).as("100 were drawn of it").containsExactly("built-on-it");
    }
}
