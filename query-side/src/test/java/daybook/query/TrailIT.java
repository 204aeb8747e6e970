package daybook.query;

import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import daybook.query.example.NextSpring;
import daybook.query.example.TestBook;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailNode.Gap;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper and what followed in the next spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailIT {

    private final TestBook book = new TestBook().open();
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

    private final TrailQuery trails = book.query(TrailQuery.class);

    private TrailNode node(Trail trail, String name) {
        return trail.nodes().stream()
                .filter(node -> node.node().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_a_proposal_goes_back_to_returns_recommendation_clause_delegation_and_paper() {
        Trail trail = trails.of("proposal:LEIC-LAA/R03", basis).orElseThrow();
        assertThat(trail.nodes().stream().filter(node -> node.distance() < 0).map(TrailNode::node))
                .contains(
                        "return:LEIC-R03A/1",
                        "target:LEIC-R03C/REWARD/2009-03-31",
                        "clause:SSOG-2007-12-13/4/3",
                        "delegation:" + ONE,
                        "approval:" + ONE + "/1",
                        "meeting:SSOG-2007-12-13",
                        "body:LCC-CABINET",
                        "paper:L071213")
                .anyMatch(name -> name.startsWith("entry:"));
        assertThat(trail.cut()).isFalse();
        assertThat(trail.of().node()).isEqualTo("proposal:LEIC-LAA/R03");
        assertThat(trail.nodes())
                .filteredOn(node -> node.kind() == TrailNode.Kind.RECOMMENDATION)
                .hasSize(1);
        assertThat(trail.edges())
                .anyMatch(edge ->
                        edge.relation() == Relation.DELEGATED_BY && edge.to().equals("delegation:" + OTHER));
    }

    @Test
    void goes_forward_to_what_hangs_on_a_return() {
        Trail trail = trails.of("return:LEIC-R01/1", basis).orElseThrow();
        assertThat(trail.nodes().stream().filter(node -> node.distance() > 0).map(TrailNode::node))
                .contains(
                        "indicator:LEIC-R01",
                        "proposal:LEIC-LAA/R01",
                        "programme:LEIC-LAA",
                        "indicator-set:LEIC-LAA-2006");
    }

    @Test
    void shows_what_is_missing_as_gaps() {
        Trail facility = trails.of("facility:LEIC-LAA", basis).orElseThrow();
        assertThat(facility.nodes())
                .extracting(TrailNode::gap)
                .contains(Gap.NO_RESOLUTION_ON_RECORD, Gap.RESOLUTION_ASSUMED);
        assertThat(node(facility, "body:LCC-CABINET").distance())
                .as("it waits for Cabinet")
                .isEqualTo(-1);
    }

    @Test
    void flags_the_delegations_that_contradict_each_other() {
        Trail trail = trails.of("delegation:" + ONE, basis).orElseThrow();
        assertThat(trail.of().flags()).containsExactly(Flag.CONTRADICTED);
    }

    @Test
    void does_not_know_a_contradiction_that_was_entered_later() {
        long first = LongStream.rangeClosed(1, last)
                .filter(number ->
                        book.dayBook().entry(number).orElseThrow().stream().equals("delegation:" + ONE))
                .findFirst()
                .orElseThrow();
        Trail trail = trails.of("delegation:" + ONE, book.at(first, LocalDate.of(2008, 4, 1)))
                .orElseThrow();
        assertThat(trail.of().flags()).isEmpty();
    }

    @Test
    void of_an_entry_is_the_trail_of_what_it_is_about() {
        for (long number = 1; number <= last; number++) {
            assertThat(trails.of("entry:" + number, basis))
                    .as("entry %d", number)
                    .isPresent();
        }
        assertThat(trails.of("entry:" + (last + 1), basis)).isEmpty();
    }

    @Test
    void of_what_nobody_recorded_is_empty() {
        assertThat(trails.of("proposal:LEIC-LAA/R99", basis)).isEmpty();
        assertThat(trails.of("nonsense", basis)).isEmpty();
    }
}
