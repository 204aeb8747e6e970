package daybook.query.trail;

import daybook.facts.delegation.DelegationGranted;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailRow.NodeRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the trail's rows. */
@Component
final class StoredTrails implements TrailQuery {

    private static final Pattern ENTRY = Pattern.compile("entry:([0-9]{1,18})");

    private final TrailLinks links;
    private final Entries entries;

    StoredTrails(TrailLinks links, Entries entries) {
        this.links = links;
        this.entries = entries;
    }

    @Override
    public Optional<Trail> of(String node, Basis basis) {
        return start(node, basis).map(start -> trail(start, basis));
    }

    private Optional<String> start(String node, Basis basis) {
        var entry = ENTRY.matcher(node);
        if (entry.matches()) {
            return links.about(Long.parseLong(entry.group(1)), basis);
        }
        return links.known(List.of(node), basis).isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private Trail trail(String start, Basis basis) {
        Walk walk = new Walk(start);
        walk.along(nodes -> links.from(nodes, basis), TrailEdge::to, -1);
        walk.along(nodes -> links.to(nodes, basis), TrailEdge::from, 1);
        Map<String, NodeRow> known = links.known(walk.distances().keySet(), basis);
        Map<Long, EntryLine> lines =
                lines(known.values().stream().map(NodeRow::entry).toList());
        Map<String, Set<Flag>> flags = new TreeMap<>();
        contradicted(lines, basis).forEach(node -> flags.put(node, Set.of(Flag.CONTRADICTED)));
        voided(known, basis).forEach(node -> flags.put(node, Set.of(Flag.VOID)));
        List<TrailNode> nodes = walk.distances().entrySet().stream()
                .map(place -> node(place.getKey(), place.getValue(), known.get(place.getKey()), lines, flags))
                .sorted(Comparator.comparingInt(TrailNode::distance))
                .toList();
        Map<Long, Entered> entered = new TreeMap<>();
        lines.forEach((number, line) -> entered.put(number, line.entered()));
        TrailNode of =
                nodes.stream().filter(node -> node.distance() == 0).findFirst().orElseThrow();
        return new Trail(basis, of, nodes, walk.edges(), walk.cut(), entered);
    }

    private Map<Long, EntryLine> lines(List<Long> numbers) {
        return entries.lines(numbers).stream()
                .collect(Collectors.toMap(line -> line.entered().entry(), Function.identity()));
    }

    private static TrailNode node(
            String name,
            int distance,
            @Nullable NodeRow known,
            Map<Long, EntryLine> lines,
            Map<String, Set<Flag>> flags) {
        if (known == null) {
            return new TrailNode(name, Gaps.kind(name), null, null, null, distance, Gaps.gap(name), Set.of());
        }
        EntryLine line = lines.get(known.entry());
        return new TrailNode(
                name,
                known.kind(),
                line == null ? null : line.fact(),
                known.entry(),
                line == null ? null : line.entered().effective(),
                distance,
                null,
                flags.getOrDefault(name, Set.of()));
    }

    private Set<String> voided(Map<String, NodeRow> known, Basis basis) {
        List<String> proposals = known.values().stream()
                .filter(thing -> thing.kind() == TrailNode.Kind.PROPOSAL)
                .map(NodeRow::node)
                .toList();
        Map<String, List<TrailEdge>> decided = links.from(proposals, basis).stream()
                .filter(edge -> edge.relation() == Relation.DECIDED_BY)
                .collect(Collectors.groupingBy(TrailEdge::from));
        Map<Long, EntryLine> decisions = lines(decided.values().stream()
                .flatMap(List::stream)
                .map(TrailEdge::entry)
                .toList());
        return decided.entrySet().stream()
                .flatMap(of -> Voided.of(of.getKey(), of.getValue(), decisions).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Delegations of one subject that say different things of it, also where the other one is not in the trail. What is
     * known of one that was revoked or decided against is that, so that it is not among them.
     */
    private Set<String> contradicted(Map<Long, EntryLine> lines, Basis basis) {
        Set<String> subjects = granted(lines, basis).stream()
                .map(fact -> fact.subject().text())
                .collect(Collectors.toSet());
        if (subjects.isEmpty()) {
            return Set.of();
        }
        List<String> delegations = links.from(subjects, basis).stream()
                .filter(edge -> edge.relation() == Relation.DELEGATED_BY)
                .map(TrailEdge::to)
                .toList();
        List<Long> numbers = links.known(delegations, basis).values().stream()
                .map(NodeRow::entry)
                .toList();
        List<DelegationGranted> all = granted(lines(numbers), basis);
        return all.stream()
                .filter(fact -> all.stream().anyMatch(fact::contradicts))
                .map(fact -> fact.delegation().stream())
                .collect(Collectors.toSet());
    }

    private static List<DelegationGranted> granted(Map<Long, EntryLine> lines, Basis basis) {
        return lines.values().stream()
                .map(EntryLine::fact)
                .filter(DelegationGranted.class::isInstance)
                .map(DelegationGranted.class::cast)
                .filter(fact -> fact.expires() == null || !fact.expires().isBefore(basis.effective()))
                .toList();
    }
}
