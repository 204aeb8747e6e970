package daybook.query.web.trail;

import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailNode;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes out the things in a trail, each with how it hangs together with what stands nearer to where one looks from. */
final class TrailItems {
    private final Words words;
    private final NodeNames names;
    private final At at;
    private final Trail trail;
    private final Map<String, TrailNode> nodes;

    TrailItems(Words words, NodeNames names, At at, Trail trail) {
        this.words = words;
        this.names = names;
        this.at = at;
        this.trail = trail;
        this.nodes = PictureChoice.nodes(trail)
                .collect(Collectors.toMap(TrailNode::node, Function.identity(), (one, _) -> one));
    }

    TrailView.Thing item(TrailNode node) {
        var entry = node.entry();
        return new TrailView.Thing(
                node.node(),
                words.word(node.kind()),
                names.name(node),
                node.gap() == null ? at.trail(node.node()) : "",
                node.gap() == null ? names.says(node) : "",
                entry == null ? null : new Link(Long.toString(entry), at.entry(entry)),
                entry == null ? null : names.recorded(trail.entered().get(entry)),
                node.flags().isEmpty() ? null : words.words(node.flags()),
                relations(node));
    }

    private List<String> relations(TrailNode node) {
        return trail.edges().stream()
                .filter(edge -> edge.from().equals(node.node()) || edge.to().equals(node.node()))
                .filter(edge -> isNearer(edge.from().equals(node.node()) ? edge.to() : edge.from(), node))
                .map(this::relation)
                .distinct()
                .toList();
    }

    private boolean isNearer(String other, TrailNode node) {
        var found = nodes.get(other);
        return found != null && Math.abs(found.distance()) < Math.abs(node.distance());
    }

    private String relation(TrailEdge edge) {
        String sentence = words.say("Relation." + edge.relation(), name(edge.from()), name(edge.to()));
        var place = edge.place();
        return place == null ? sentence : words.say("trail.relation.place", sentence, place);
    }

    private String name(String node) {
        var found = nodes.get(node);
        return found == null ? node : words.say("trail.named", words.word(found.kind()), names.name(found));
    }
}
