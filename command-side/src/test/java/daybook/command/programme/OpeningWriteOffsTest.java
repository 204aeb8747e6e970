package daybook.command.programme;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given 100 pounds drawn before the day book began, of a facility of 100 that revolves. */
class OpeningWriteOffsTest {

    private static final LocalDate DAY = day("2007-12-13");
    private static final LocalDate TODAY = day("2008-02-20");
    private static final String LATER = "2008-01-20";
    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final PassedClause ALLOWING_60 = ofCabinet(clause("7", Verb.APPROVE, FACILITY, pounds(60)));
    private static final PassedClause BORROWING = ofCabinet(clause("1", Verb.APPROVE, FACILITY, pounds(100)));

    private ProgrammeBook book = ProgrammeBook.EMPTY
            .enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, DAY), null)
            .enter(
                    new FacilityAuthorised(PROGRAMME, pounds(100), Reuse.REVOLVING, DAY),
                    new Authority.UnderClause(BORROWING.ref()))
            .enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(100), DAY), null);

    private Verdict writingOff(@Nullable PassedClause passed, long pounds, String on) {
        var named = passed == null ? ALLOWING_60.ref() : passed.ref();
        return OpeningWriteOffs.decide(
                book.state(),
                new WriteOffOpeningBalance(PROGRAMME, named, pounds(pounds), day(on)),
                passed,
                book.entries(),
                TODAY);
    }

    private void writtenOff(long pounds) {
        book = book.enter(
                (ProgrammeFact) facts(writingOff(ALLOWING_60, pounds, LATER)).getFirst(), null);
    }

    @Test
    void it_is_recorded_with_its_number_and_owed_no_longer() {
        assertThat(facts(writingOff(ALLOWING_60, 60, LATER)))
                .containsExactly(new OpeningBalanceWrittenOff(PROGRAMME, 1, ALLOWING_60.ref(), pounds(60), day(LATER)));
        writtenOff(40);
        assertThat(book.state().openings().owed().total()).isEqualTo(pounds(60));
        assertThat(book.state().taken().total()).as("the facility revolves").isEqualTo(pounds(60));
    }

    @Test
    void more_than_is_owed_is_refused() {
        book = book.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.REPAID, pounds(50), DAY), null);
        assertThat(places(writingOff(ALLOWING_60, 51, LATER))).containsExactly("write-off-above-owed at amount");
        assertThat(rules(writingOff(ALLOWING_60, 50, LATER))).isEmpty();
    }

    @Test
    void more_than_the_clause_says_is_refused_also_in_sum() {
        assertThat(rules(writingOff(ALLOWING_60, 61, LATER))).containsExactly("write-off-above-clause");
        writtenOff(40);
        assertThat(rules(writingOff(ALLOWING_60, 21, LATER))).containsExactly("write-off-above-clause");
        assertThat(rules(writingOff(ALLOWING_60, 20, LATER))).isEmpty();
    }

    @Test
    void the_clause_that_allowed_the_borrowing_writes_nothing_off() {
        assertThat(places(writingOff(BORROWING, 10, LATER))).containsExactly("clause-allowed-borrowing at clause");
        assertThat(rules(writingOff(BORROWING, 10, LATER))).containsExactly("clause-allowed-borrowing");
    }

    @Test
    void a_clause_that_does_something_else_or_says_no_amount_is_refused() {
        assertThat(rules(writingOff(ofCabinet(clause("7", Verb.COMMENT, FACILITY, pounds(60))), 10, LATER)))
                .containsExactly("clause-decides-nothing");
        assertThat(rules(writingOff(ofCabinet(clause("7", Verb.APPROVE, null, pounds(60))), 10, LATER)))
                .containsExactly("clause-about-something-else");
        assertThat(rules(writingOff(ofCabinet(clause("7", Verb.APPROVE, FACILITY, null)), 10, LATER)))
                .containsExactly("clause-without-amount");
    }

    @Test
    void of_a_body_that_may_not_commit_money_it_is_refused() {
        var endorsing = ofBody(clause("7", Verb.APPROVE, FACILITY, pounds(60)), GROUP, Power.ENDORSE);
        assertThat(rules(writingOff(endorsing, 10, LATER))).containsExactly("body-may-not-decide");
    }

    @Test
    void before_its_clause_in_the_future_or_of_nothing_it_is_refused() {
        assertThat(rules(writingOff(ALLOWING_60, 10, "2008-01-14"))).containsExactly("before-its-clause");
        assertThat(rules(writingOff(ALLOWING_60, 10, "2008-02-21"))).containsExactly("dated-in-the-future");
        assertThat(rules(writingOff(ALLOWING_60, 0, LATER))).containsExactly("amount-not-positive");
        assertThat(rules(writingOff(null, 10, LATER))).containsExactly("not-in-the-day-book");
    }
}
