package daybook.query.web.trail;

import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the picture shows, and what it leaves to the text: papers, meetings, bodies and offices stand behind nearly
 * everything, and lines to them would hide the way that the decision took.
 */
record PictureChoice(List<TrailNode> nodes, List<TrailEdge> edges) {

    static PictureChoice of(Trail trail) {
        String here = trail.of().node();
        Set<String> waitedFor = trail.edges().stream()
                .filter(edge -> edge.relation() == TrailEdge.Relation.WAITS_FOR)
                .map(TrailEdge::to)
                .collect(Collectors.toSet());
        List<TrailNode> nodes = nodes(trail)
                .filter(node -> node.node().equals(here) || waitedFor.contains(node.node()) || isOnTheWay(node.kind()))
                .toList();
        Set<String> shown = nodes.stream().map(TrailNode::node).collect(Collectors.toSet());
        List<TrailEdge> edges = trail.edges().stream()
                .filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to()))
                .toList();
        return new PictureChoice(
                nodes, edges.stream().filter(edge -> !hasDetour(edge, edges)).toList());
    }

    /** The node asked for may or may not be among the others. */
    static Stream<TrailNode> nodes(Trail trail) {
        boolean among = trail.nodes().stream()
                .anyMatch(node -> node.node().equals(trail.of().node()));
        return among ? trail.nodes().stream() : Stream.concat(Stream.of(trail.of()), trail.nodes().stream());
    }

    private static boolean isOnTheWay(TrailNode.Kind kind) {
        return switch (kind) {
            case PAPER, MEETING, BODY, OFFICE, INDICATOR_SET, RATING_SCHEME -> false;
            case ANSWER,
                    APPROVAL,
                    EXERCISE,
                    CLAUSE,
                    DECISION,
                    DELEGATION,
                    MATTER,
                    FACILITY,
                    GAP,
                    INDICATOR,
                    PRINTED_FIGURE -> true;
            case ALLOCATION, CLAIM, COMMITMENT, DRAWDOWN, RECEIPT, REPAYMENT, WRITE_OFF -> true;
            case PROGRAMME, PROPOSAL, RECOMMENDATION, RETURN, FUNDER_TERMS, REWARD_OFFER, REWARD_TERMS, TARGET -> true;
            case UNAVAILABLE, JUDGEMENT, REVERSAL -> true;
        };
    }

    /** Whether the same is reached over other things that are shown: then the short cut need not be drawn. */
    private static boolean hasDetour(TrailEdge edge, List<TrailEdge> edges) {
        var next = new ArrayDeque<String>();
        var seen = new HashSet<String>();
        edges.stream()
                .filter(first -> first.from().equals(edge.from()) && !first.to().equals(edge.to()))
                .forEach(first -> next.add(first.to()));
        while (!next.isEmpty()) {
            String node = next.remove();
            if (node.equals(edge.to())) {
                return true;
            }
            if (!node.equals(edge.from()) && seen.add(node)) {
                edges.stream().filter(on -> on.from().equals(node)).forEach(on -> next.add(on.to()));
            }
        }
        return false;
    }
}
