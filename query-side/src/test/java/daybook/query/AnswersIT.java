package daybook.query;

import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.DecemberPaper.SSOG_CHAIR;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Voice.Heard;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given approvals before which some spoke for themselves, a paper shows what one said, and one was typed for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

    private static final LocalDate ON = LocalDate.of(2008, 3, 3);
    private static final Source LETTER = new Source(PAPER, "paragraph 9");

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private Basis now;

    @BeforeAll
    void record() {
        book.record(NextSpring.entries());
        long last = book.record(
                under(ONE, new ConsulteeAnswered(ONE, SSOG_CHAIR, "As the letter says", LETTER, ON)),
                under(
                        ONE,
                        approval(ONE, 2, List.of(new Consultation(SSOG_CHAIR, ON, "As the letter says")), List.of())),
                under(OTHER, new DelegateAnswered(OTHER, SSOG_CHAIR, Stance.APPROVE, null, null, ON)),
                under(OTHER, approval(OTHER, 1, List.of(), List.of(new Concurrence(SSOG_CHAIR, ON)))));
        book.awaitPosted(last);
        now = book.at(last, FIRST_OF_APRIL);
    }

    private static Recorded under(DelegationId delegation, daybook.facts.Fact fact) {
        return Recorded.of(fact).under(new Authority.UnderDelegation(delegation));
    }

    private static DelegatedApprovalGiven approval(
            DelegationId delegation, int number, List<Consultation> consultations, List<Concurrence> concurrences) {
        return new DelegatedApprovalGiven(
                delegation,
                number,
                LT_CHAIR,
                Pence.ofPounds(1_000),
                consultations,
                concurrences,
                List.of(),
                ON.plusDays(1));
    }

    @AfterAll
    void close() {
        book.close();
    }

    private DelegationPage page(DelegationId delegation) {
        return registers.delegation(delegation, now).orElseThrow();
    }

    private Set<Flag> flags(String approval) {
        return book.query(TrailQuery.class)
                .of("approval:" + approval, now)
                .orElseThrow()
                .of()
                .flags();
    }

    @Test
    void what_was_typed_for_the_consultee_is_marked_as_that() {
        assertThat(page(ONE).approvals().getFirst().voices()).singleElement().satisfies(voice -> {
            assertThat(voice.heard()).isEqualTo(Heard.ENTERED_FOR_THEM);
            assertThat(voice.enteredBy()).isEqualTo(LT_CHAIR);
            assertThat(voice.entry()).isNull();
        });
        assertThat(flags(ONE + "/1")).containsExactly(Flag.ENTERED_FOR_OTHERS);
    }

    @Test
    void what_a_paper_shows_names_the_paper_and_who_entered_it() {
        assertThat(page(ONE).approvals().getLast().voices()).singleElement().satisfies(voice -> {
            assertThat(voice.heard()).isEqualTo(Heard.AS_A_PAPER_SHOWS);
            assertThat(voice.shown()).isEqualTo(LETTER);
            assertThat(voice.enteredBy()).isNotNull();
        });
        assertThat(flags(ONE + "/2")).isEmpty();
    }

    @Test
    void who_spoke_for_themself_is_told_with_the_entry() {
        var page = page(OTHER);
        assertThat(page.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.stance()).isEqualTo(Stance.APPROVE));
        assertThat(page.approvals().getFirst().voices()).singleElement().satisfies(voice -> {
            assertThat(voice.heard()).isEqualTo(Heard.FROM_THEMSELF);
            assertThat(voice.enteredBy()).isNull();
            assertThat(voice.entry()).isEqualTo(page.answers().getFirst().entry());
        });
        assertThat(flags(OTHER + "/1")).isEmpty();
    }
}
