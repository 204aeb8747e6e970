package daybook.query.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailNode.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PictureChoiceTest {
    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    private static final TrailNode PROPOSAL = node("proposal:P/R03", Kind.PROPOSAL);
    private static final TrailNode DECISION = node("decision:1", Kind.DECISION);
    private static final TrailNode CLAUSE = node("clause:M/4/1", Kind.CLAUSE);
    private static final TrailNode PAPER = node("paper:L", Kind.PAPER);
    private static final TrailNode CABINET = node("body:C", Kind.BODY);

    private static TrailNode node(String name, Kind kind) {
        return new TrailNode(name, kind, null, null, null, 0, null, Set.of());
    }

    private static TrailEdge edge(TrailNode from, Relation relation, TrailNode to) {
        return new TrailEdge(from.node(), to.node(), relation, null, 1);
    }

    private static PictureChoice choice(TrailNode of, List<TrailNode> nodes, TrailEdge... edges) {
        return PictureChoice.of(new Trail(
                new Basis(1, Instant.EPOCH, DAY, Basis.Asked.NOTHING), of, nodes, List.of(edges), false, Map.of()));
    }

    @Test
    void papers_are_left_to_the_text() {
        var choice = choice(
                PROPOSAL,
                List.of(PROPOSAL, CLAUSE, PAPER),
                edge(PROPOSAL, Relation.RESOLVED_ON_BY, CLAUSE),
                edge(PROPOSAL, Relation.READ_IN, PAPER));
        assertThat(choice.nodes()).containsExactly(PROPOSAL, CLAUSE);
        assertThat(choice.edges()).hasSize(1);
    }

    @Test
    void what_was_asked_for_is_shown_whatever_it_is() {
        var choice = choice(PAPER, List.of(PROPOSAL, PAPER), edge(PROPOSAL, Relation.READ_IN, PAPER));
        assertThat(choice.nodes()).containsExactly(PROPOSAL, PAPER);
    }

    @Test
    void a_body_is_shown_where_something_waits_for_it() {
        var waiting = choice(PROPOSAL, List.of(PROPOSAL, CABINET), edge(PROPOSAL, Relation.WAITS_FOR, CABINET));
        var merely = choice(PROPOSAL, List.of(PROPOSAL, CABINET), edge(PROPOSAL, Relation.OF_BODY, CABINET));
        assertThat(waiting.nodes()).contains(CABINET);
        assertThat(merely.nodes()).doesNotContain(CABINET);
    }

    @Test
    void a_short_cut_is_not_drawn_beside_the_way_itself() {
        var choice = choice(
                PROPOSAL,
                List.of(PROPOSAL, DECISION, CLAUSE),
                edge(PROPOSAL, Relation.RESOLVED_ON_BY, CLAUSE),
                edge(PROPOSAL, Relation.DECIDED_BY, DECISION),
                edge(DECISION, Relation.UNDER, CLAUSE));
        assertThat(choice.edges()).extracting(TrailEdge::relation).containsExactly(Relation.DECIDED_BY, Relation.UNDER);
    }
}
