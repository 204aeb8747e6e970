package daybook.query;

import static daybook.query.example.DecemberPaper.DAY;
import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.SSOG_CHAIR;
import static daybook.query.example.DecemberPaper.clause;
import static daybook.query.example.DecemberPaper.subject;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationStanding;
import daybook.query.registers.RegistersQuery;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Given two investments delegated by one clause, £50,000 at a time and £90,000 in all, and a rival delegation of the
 * first: £50,000 is approved under the first and £40,000 under the second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCapsIT {

    private static final DelegationId FIRST = new DelegationId("SHARED-1");
    private static final DelegationId SECOND = new DelegationId("SHARED-2");
    private static final DelegationId RIVAL = new DelegationId("RIVAL");
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 3);

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private final TrailQuery trails = book.query(TrailQuery.class);
    private long granted;
    private long first;
    private long second;

    @BeforeAll
    void record() {
        book.record(DecemberPaper.entries());
        book.record(Recorded.of(granted(FIRST, "20", "R01", Pence.ofPounds(50_000), Pence.ofPounds(90_000))));
        book.record(Recorded.of(granted(SECOND, "20", "R05", Pence.ofPounds(50_000), Pence.ofPounds(90_000))));
        granted = book.record(Recorded.of(granted(RIVAL, "21", "R01", null, null)));
        first = book.record(Recorded.of(approved(FIRST, 50_000)));
        second = book.record(Recorded.of(approved(SECOND, 40_000)));
        book.awaitPosted(second);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static DelegationGranted granted(
            DelegationId id, String clause, String proposal, @Nullable Pence each, @Nullable Pence shared) {
        return new DelegationGranted(
                id,
                clause(clause),
                List.of(LT_CHAIR, SSOG_CHAIR),
                Deciding.SEVERALLY,
                subject(proposal),
                null,
                each,
                shared,
                List.of(),
                List.of(),
                null,
                DAY);
    }

    private static DelegatedApprovalGiven approved(DelegationId id, long pounds) {
        return new DelegatedApprovalGiven(
                id, 1, LT_CHAIR, Pence.ofPounds(pounds), List.of(), List.of(), List.of(), MARCH);
    }

    private DelegationLine line(DelegationId id, Basis basis) {
        return registers.delegation(id, basis).orElseThrow().delegation();
    }

    @Test
    void what_is_approved_under_one_leaves_less_under_the_other() {
        var line = line(SECOND, book.at(first, MARCH));
        assertThat(line.approved()).isEqualTo(Pence.ZERO);
        assertThat(line.sharedApproved()).isEqualTo(Pence.ofPounds(50_000));
        assertThat(line.left()).isEqualTo(Pence.ofPounds(40_000));
        assertThat(line.leftAtATime()).isEqualTo(Pence.ofPounds(40_000));
        assertThat(line.standing(MARCH)).isEqualTo(DelegationStanding.LIVE);
        assertThat(line(SECOND, book.at(granted, MARCH)).leftAtATime()).isEqualTo(Pence.ofPounds(50_000));
    }

    @Test
    void once_the_shared_cap_is_used_all_that_share_it_are_spent() {
        var basis = book.at(second, MARCH);
        assertThat(List.of(FIRST, SECOND))
                .allSatisfy(id -> assertThat(line(id, basis).standing(MARCH)).isEqualTo(DelegationStanding.SPENT));
        assertThat(line(RIVAL, basis).standing(MARCH)).isEqualTo(DelegationStanding.LIVE);
        assertThat(line(RIVAL, basis).sharedApproved()).isNull();
    }

    @Test
    void a_rival_with_other_caps_contradicts_it_until_the_shared_cap_is_used() {
        assertThat(line(RIVAL, book.at(first, MARCH)).differing()).containsExactly(FIRST);
        assertThat(line(RIVAL, book.at(second, MARCH)).differing()).isEmpty();
        assertThat(flags(book.at(first, MARCH))).containsExactly(Flag.CONTRADICTED);
        assertThat(flags(book.at(second, MARCH))).isEmpty();
    }

    private List<Flag> flags(Basis basis) {
        return List.copyOf(
                trails.of("delegation:" + RIVAL, basis).orElseThrow().of().flags());
    }
}
