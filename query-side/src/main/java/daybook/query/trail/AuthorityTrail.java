package daybook.query.trail;

import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Gap;
import daybook.query.trail.TrailNode.Kind;

/** A clause rests on its meeting and paper, a delegation on its clause, an approval on its delegation and evidence. */
final class AuthorityTrail {

    private AuthorityTrail() {}

    static TrailRows of(BodyFact fact, TrailRows trail) {
        return switch (fact) {
            case BodyEstablished f -> trail.about(f.body().stream()).is(f.body().stream(), Kind.BODY);
        };
    }

    static TrailRows of(OfficeFact fact, TrailRows trail) {
        String office = fact.office().stream();
        return switch (fact) {
            case OfficeEstablished f -> {
                trail.about(office).is(office, Kind.OFFICE);
                yield f.body() == null ? trail : trail.link(office, Relation.OF_BODY, f.body().stream());
            }
            case OfficeHolderAppointed _, OfficeHolderEnded _ -> trail.about(office);
        };
    }

    static TrailRows of(PaperFact fact, TrailRows trail) {
        String paper = fact.paper().stream();
        return switch (fact) {
            case PaperReceived f ->
                trail.about(paper).is(paper, Kind.PAPER).link(paper, Relation.OF_BODY, f.body().stream());
            case PrintedFigureRecorded f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.PRINTED_FIGURE)
                        .read(trail.entryNode(), f.paper(), f.place())
                        .link(f.subject().text(), Relation.PRINTED_AS, trail.entryNode(), f.place());
        };
    }

    static TrailRows of(MeetingFact fact, TrailRows trail) {
        String meeting = fact.meeting().stream();
        return switch (fact) {
            case MeetingHeld f ->
                trail.about(meeting).is(meeting, Kind.MEETING).link(meeting, Relation.OF_BODY, f.body().stream());
            case ResolutionPassed f -> {
                f.clauses().forEach(clause -> clause(f, clause, trail));
                yield trail;
            }
        };
    }

    /** The first clause stands for the entry of the whole resolution. */
    private static void clause(ResolutionPassed fact, Clause clause, TrailRows trail) {
        String node = TrailRows.clauseNode(new ClauseRef(fact.meeting(), fact.item(), clause.number()));
        if (clause.equals(fact.clauses().getFirst())) {
            trail.about(node);
        } else {
            trail.made(node);
        }
        trail.is(node, Kind.CLAUSE).link(node, Relation.RESOLVED_AT, fact.meeting().stream());
        if (fact.paper() != null) {
            trail.link(node, Relation.ON_PAPER, fact.paper().stream());
        }
        if (clause.subject() != null) {
            trail.link(clause.subject().text(), Relation.RESOLVED_ON_BY, node);
        }
        if (clause.subjectTo() != null) {
            trail.link(node, Relation.WAITS_FOR, clause.subjectTo().stream());
        }
        if (fact.basis() == ResolutionBasis.ASSUMED) {
            trail.inSlot("basis", node, Relation.LACKS, Gaps.node(Gap.RESOLUTION_ASSUMED, resolution(fact)));
        } else {
            trail.clear("basis", node, Relation.LACKS);
        }
    }

    private static String resolution(ResolutionPassed fact) {
        return fact.meeting() + "/" + fact.item();
    }

    static TrailRows of(DelegationFact fact, TrailRows trail) {
        String delegation = fact.delegation().stream();
        return switch (fact) {
            case DelegationGranted f -> {
                trail.about(delegation)
                        .is(delegation, Kind.DELEGATION)
                        .link(delegation, Relation.UNDER, TrailRows.clauseNode(f.clause()))
                        .link(f.subject().text(), Relation.DELEGATED_BY, delegation);
                f.delegates().forEach(office -> trail.link(delegation, Relation.GIVEN_TO, office.stream()));
                f.consultees().forEach(office -> trail.link(delegation, Relation.CONSULTS, office.stream()));
                yield trail;
            }
            case DelegatedApprovalGiven f -> {
                String node = "approval:" + f.delegation() + "/" + f.approval();
                trail.about(node)
                        .is(node, Kind.APPROVAL)
                        .link(node, Relation.UNDER, delegation)
                        .link(delegation, Relation.USED_FOR, node);
                f.evidence()
                        .forEach(shown -> trail.link(
                                node,
                                Relation.SHOWN_BY,
                                shown.source().paper().stream(),
                                shown.source().place()));
                yield trail;
            }
            // Decided by its own authority, which it does not rest on a second time.
            case DelegatedApprovalRefused f -> {
                trail.told(delegation).is(delegation, Kind.DELEGATION);
                f.evidence()
                        .forEach(shown -> trail.read(
                                delegation,
                                shown.source().paper(),
                                shown.source().place()));
                yield trail;
            }
            // The clause that takes it back is not one that it was made under.
            case DelegationRevoked f ->
                trail.told(delegation)
                        .is(delegation, Kind.DELEGATION)
                        .link(delegation, Relation.REVOKED_BY, TrailRows.clauseNode(f.clause()));
        };
    }
}
