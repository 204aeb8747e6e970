package daybook.query;

import static daybook.query.example.DecemberPaper.CABINET;
import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.MEETING;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.DecemberPaper.clause;
import static daybook.query.example.NextSpring.NEW_CHAIR;
import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.NextSpring;
import daybook.query.example.TestBook;
import daybook.query.registers.RegistersQuery;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper and what followed in the next spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersIT {

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long last;
    private Basis basis;

    @BeforeAll
    void record() {
        last = book.record(NextSpring.entries());
        book.awaitPosted(last);
        basis = book.at(last, NextSpring.FIRST_OF_APRIL);
    }

    @AfterAll
    void close() {
        book.close();
    }

    @Test
    void two_delegations_of_one_subject_to_different_people_contradict_each_other() {
        var page = registers.delegation(ONE, basis).orElseThrow();
        assertThat(page.differing()).extracting(line -> line.delegation()).containsExactly(OTHER);
        assertThat(page.grantedBy().ref()).isEqualTo(clause("8"));
    }

    @Test
    void a_delegation_says_what_is_left_of_its_cap_and_what_was_approved() {
        var page = registers.delegation(ONE, basis).orElseThrow();
        assertThat(page.delegation().left()).isEqualTo(Pence.ofPounds(40_000));
        assertThat(page.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.amount()).isEqualTo(Pence.ofPounds(60_000));
            assertThat(approval.consultations()).hasSize(1);
        });
        assertThat(registers
                        .delegation(ONE, book.at(last, LocalDate.of(2008, 2, 20)))
                        .orElseThrow()
                        .approvals())
                .isEmpty();
    }

    @Test
    void somebody_holds_an_office_to_the_end_of_the_last_day() {
        assertThat(registers.officesHeldBy(new PersonId("p-chair"), LocalDate.of(2008, 3, 31), basis))
                .containsExactly(LT_CHAIR);
        assertThat(registers.officesHeldBy(new PersonId("p-chair"), LocalDate.of(2008, 4, 1), basis))
                .isEmpty();
        assertThat(registers.officesHeldBy(NEW_CHAIR, LocalDate.of(2008, 3, 31), basis))
                .isEmpty();
        assertThat(registers.offices(basis))
                .filteredOn(office -> office.office().equals(LT_CHAIR))
                .singleElement()
                .satisfies(office -> assertThat(office.holders())
                        .extracting(holder -> holder.person())
                        .containsExactly(NEW_CHAIR));
    }

    @Test
    void an_office_shows_everybody_who_held_it_as_far_as_the_basis_knows() {
        var page = registers.office(LT_CHAIR, basis).orElseThrow();
        assertThat(page.tenures())
                .extracting(tenure -> tenure.person(), tenure -> tenure.from(), tenure -> tenure.to())
                .containsExactly(
                        tuple(NEW_CHAIR, LocalDate.of(2008, 4, 1), null),
                        tuple(new PersonId("p-chair"), DecemberPaper.START, LocalDate.of(2008, 3, 31)));
        var eve = registers
                .office(LT_CHAIR, book.at(last, LocalDate.of(2008, 3, 31)))
                .orElseThrow();
        assertThat(eve.tenures())
                .as("the new one is not in office yet, nor has the old one left")
                .extracting(tenure -> tenure.person(), tenure -> tenure.to())
                .containsExactly(tuple(new PersonId("p-chair"), null));
        assertThat(registers.office(new OfficeId("NOBODY"), basis)).isEmpty();
    }

    @Test
    void clauses_are_offered_by_their_verbs_with_their_wording() {
        assertThat(registers.clauses(Set.of(Verb.DELEGATE, Verb.REQUEST), basis))
                .extracting(choice -> choice.ref().clause())
                .containsExactly("7", "8", "9");
        assertThat(registers.clauses(Set.of(Verb.DEFER), basis)).isEmpty();
        assertThat(registers.clause(clause("99"), basis)).isEmpty();
    }

    @Test
    void a_paper_shows_its_figures_and_the_resolutions_on_it() {
        var page = registers.paper(PAPER, basis).orElseThrow();
        assertThat(page.figures()).hasSize(14);
        assertThat(page.resolutions())
                .singleElement()
                .satisfies(resolution -> assertThat(resolution.clauses()).hasSize(9));
        assertThat(registers.papers(basis)).hasSize(1);
        assertThat(registers.bodies(basis)).extracting(body -> body.body()).contains(CABINET);
        assertThat(registers.meeting(MEETING, basis).orElseThrow().meeting().resolutions())
                .isEqualTo(1);
    }

    @Test
    void a_delegated_approval_makes_firm_what_it_releases() {
        var sums = book.query(BorrowingQuery.class)
                .borrowing(DecemberPaper.PROGRAMME, basis)
                .orElseThrow()
                .totals()
                .sums();
        assertThat(sums.firm()).isEqualTo(Pence.ofPounds(417_778));
        assertThat(sums.conditional()).isEqualTo(Pence.ofPounds(40_000));
    }
}
