package daybook.query.trail;

import daybook.facts.Fact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedDecision;
import daybook.facts.delegation.DelegationExercised;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailRow.NodeRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        new Contradicted(links, entries)
                .among(lines.values(), basis)
                .forEach(node -> flags.put(node, Set.of(Flag.CONTRADICTED)));
        reversed(known, walk.edges()).forEach(node -> flags.put(node, Set.of(Flag.REVERSED)));
        withdrawn(known, basis).forEach(node -> flags.put(node, Set.of(Flag.REVERSED)));
        decisions(known, basis, flags);
        late(lines, basis).forEach((node, flag) -> add(flags, node, flag));
        saidByOthers(lines, basis).forEach(node -> add(flags, node, Flag.ENTERED_FOR_OTHERS));
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

    /** A thing that was recorded anew after it was taken back stands again. */
    private static Set<String> reversed(Map<String, NodeRow> known, Collection<TrailEdge> edges) {
        return edges.stream()
                .filter(edge -> edge.relation() == Relation.REVERSED_BY)
                .filter(edge -> {
                    NodeRow thing = known.get(edge.from());
                    return thing != null && thing.entry() < edge.entry();
                })
                .map(TrailEdge::from)
                .collect(Collectors.toSet());
    }

    /** Targets of which nothing is told but what was taken back. */
    private List<String> withdrawn(Map<String, NodeRow> known, Basis basis) {
        Map<String, String> targets = known.values().stream()
                .filter(thing -> thing.kind() == TrailNode.Kind.TARGET)
                .collect(Collectors.toMap(thing -> "entry:" + thing.entry(), NodeRow::node));
        return targets.isEmpty()
                ? List.of()
                : links.from(targets.keySet(), basis).stream()
                        .filter(edge -> edge.relation() == Relation.REVERSED_BY)
                        .flatMap(edge -> Stream.ofNullable(targets.get(edge.from())))
                        .toList();
    }

    /** Flags what was decided about investments and has become void, or decides nothing. */
    private void decisions(Map<String, NodeRow> known, Basis basis, Map<String, Set<Flag>> flags) {
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
        decided.forEach((proposal, edges) -> {
            Voided.of(proposal, edges, decisions).forEach(node -> flags.put(node, Set.of(Flag.VOID)));
            Voided.views(edges, decisions).forEach(node -> flags.put(node, Set.of(Flag.LATER_VIEW)));
        });
    }

    private static void add(Map<String, Set<Flag>> flags, String node, Flag flag) {
        flags.merge(node, Set.of(flag), (one, other) -> {
            Set<Flag> both = EnumSet.copyOf(one);
            both.addAll(other);
            return both;
        });
    }

    /** Decisions in which somebody typed what another office said. */
    private List<String> saidByOthers(Map<Long, EntryLine> lines, Basis basis) {
        List<EntryLine> decided = lines.values().stream()
                .filter(line -> line.fact() instanceof DelegatedDecision)
                .toList();
        Set<String> delegations = decided.stream().map(EntryLine::stream).collect(Collectors.toSet());
        if (delegations.isEmpty()) {
            return List.of();
        }
        var answers = lines(links.from(delegations, basis).stream()
                        .filter(edge -> edge.relation() == Relation.ANSWERED_BY)
                        .map(TrailEdge::entry)
                        .toList())
                .values();
        return decided.stream()
                .filter(line -> SaidByOthers.isTyped(line, answers))
                .map(StoredTrails::decision)
                .toList();
    }

    /** Where a decision under a delegation stands in the trail: one against is the delegation's own. */
    private static String decision(EntryLine line) {
        return switch (line.fact()) {
            case DelegatedApprovalGiven given -> "approval:" + given.delegation() + "/" + given.approval();
            case DelegationExercised _ -> "entry:" + line.entered().entry();
            case Fact _ -> line.stream();
        };
    }

    /** Decisions that came after their delegation was taken back, or that it was taken back from before. */
    private Map<String, Flag> late(Map<Long, EntryLine> lines, Basis basis) {
        Map<String, Flag> late = new TreeMap<>();
        List<EntryLine> given = lines.values().stream()
                .filter(line ->
                        line.fact() instanceof DelegatedApprovalGiven || line.fact() instanceof DelegationExercised)
                .toList();
        Map<String, EntryLine> revoked = revoked(given, basis);
        for (EntryLine line : given) {
            EntryLine taken = revoked.get(line.stream());
            if (taken != null) {
                String node = decision(line);
                if (line.entered().entry() > taken.entered().entry()) {
                    late.put(node, Flag.ENTERED_AFTER_REVOCATION);
                } else if (!line.fact().effective().isBefore(taken.entered().effective())) {
                    late.put(node, Flag.DELEGATION_TAKEN_BACK_BEFORE);
                }
            }
        }
        return late;
    }

    private Map<String, EntryLine> revoked(List<EntryLine> given, Basis basis) {
        Set<String> delegations = given.stream().map(EntryLine::stream).collect(Collectors.toSet());
        if (delegations.isEmpty()) {
            return Map.of();
        }
        List<Long> entries = links.from(delegations, basis).stream()
                .filter(edge -> edge.relation() == Relation.REVOKED_BY)
                .map(TrailEdge::entry)
                .toList();
        return lines(entries).values().stream()
                .collect(Collectors.toMap(EntryLine::stream, Function.identity(), (one, _) -> one));
    }
}
