package daybook.query.trail;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailRow.NodeRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds delegations of one subject that say different things of it, also where the other one is not in the trail. One
 * that was used up contradicts nothing any more; nor does one that was revoked, or decided against: what is known of it
 * is that, so that it is not among them.
 */
record Contradicted(TrailLinks links, Entries entries) {

    Set<String> among(Collection<EntryLine> lines, Basis basis) {
        Set<String> subjects = granted(lines, basis).stream()
                .map(fact -> fact.subject().text())
                .collect(Collectors.toSet());
        if (subjects.isEmpty()) {
            return Set.of();
        }
        List<DelegationGranted> all = granted(known(Relation.DELEGATED_BY, subjects, basis), basis);
        Map<DelegationId, Pence> approved = approved(all, basis);
        List<DelegationGranted> usable = all.stream()
                .filter(fact -> isLeft(fact, approved) && isLeftTogether(fact, basis))
                .toList();
        return usable.stream()
                .filter(fact -> usable.stream().anyMatch(fact::contradicts))
                .map(fact -> fact.delegation().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isLeft(DelegationGranted fact, Map<DelegationId, Pence> approved) {
        var cap = fact.cap();
        return cap == null
                || approved.getOrDefault(fact.delegation(), Pence.ZERO).compareTo(cap) < 0;
    }

    /** Whether something is left of the cap that it shares with whatever else its clause delegated. */
    private boolean isLeftTogether(DelegationGranted fact, Basis basis) {
        var shared = fact.sharedCap();
        if (shared == null) {
            return true;
        }
        Set<String> sharing = links.to(Set.of(TrailRows.clauseNode(fact.clause())), basis).stream()
                .filter(edge -> edge.relation() == Relation.UNDER)
                .map(TrailEdge::from)
                .filter(node -> node.startsWith("delegation:"))
                .collect(Collectors.toSet());
        return approved(sharing, basis).values().stream()
                        .reduce(Pence.ZERO, Pence::plus)
                        .compareTo(shared)
                < 0;
    }

    private Map<DelegationId, Pence> approved(List<DelegationGranted> all, Basis basis) {
        return approved(all.stream().map(fact -> fact.delegation().stream()).collect(Collectors.toSet()), basis);
    }

    private Map<DelegationId, Pence> approved(Set<String> delegations, Basis basis) {
        return known(Relation.USED_FOR, delegations, basis).stream()
                .map(EntryLine::fact)
                .filter(DelegatedApprovalGiven.class::isInstance)
                .map(DelegatedApprovalGiven.class::cast)
                .collect(Collectors.groupingBy(
                        DelegatedApprovalGiven::delegation,
                        Collectors.reducing(Pence.ZERO, DelegatedApprovalGiven::amount, Pence::plus)));
    }

    /** The latest that is known of the things which these rest on in that way. */
    private List<EntryLine> known(Relation relation, Set<String> from, Basis basis) {
        if (from.isEmpty()) {
            return List.of();
        }
        List<String> to = links.from(from, basis).stream()
                .filter(edge -> edge.relation() == relation)
                .map(TrailEdge::to)
                .toList();
        return entries.lines(
                links.known(to, basis).values().stream().map(NodeRow::entry).toList());
    }

    private static List<DelegationGranted> granted(Collection<EntryLine> lines, Basis basis) {
        return lines.stream()
                .map(EntryLine::fact)
                .filter(DelegationGranted.class::isInstance)
                .map(DelegationGranted.class::cast)
                .filter(fact -> fact.expires() == null || !fact.expires().isBefore(basis.effective()))
                .toList();
    }
}
