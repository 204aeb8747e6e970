package daybook.query.trail;

import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.mistake.NameCorrected;
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
            case MinutesConfirmed _ -> trail.about(meeting);
            case ResolutionPassed f -> {
                f.clauses().forEach(clause -> clause(f, clause, trail));
                yield trail;
            }
            case ResolutionWithdrawn f -> withdrawn(f, trail);
        };
    }

    private static TrailRows withdrawn(ResolutionWithdrawn fact, TrailRows trail) {
        for (String clause : fact.clauses()) {
            String node = TrailRows.clauseNode(new ClauseRef(fact.meeting(), fact.item(), clause));
            if (clause.equals(fact.clauses().getFirst())) {
                trail.told(node);
            }
            trail.inSlot(
                    "basis",
                    node,
                    Relation.LACKS,
                    Gaps.node(Gap.RESOLUTION_WITHDRAWN, fact.meeting() + "/" + fact.item()));
        }
        return trail;
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
            trail.link(node, Relation.ON_PAPER, fact.paper().stream(), fact.paperPlace());
        }
        if (fact.minutes() != null) {
            trail.link(node, Relation.MINUTED_IN, fact.minutes().stream(), fact.minutesPlace());
        }
        clause.subjects().forEach(subject -> trail.link(subject.text(), Relation.RESOLVED_ON_BY, node));
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

    /** It rests on whoever said it, and on the paper that shows it where somebody else entered it. */
    private static TrailRows answer(DelegationAnswer fact, String delegation, TrailRows trail) {
        String node = trail.entryNode();
        trail.about(node)
                .is(node, Kind.ANSWER)
                .link(node, Relation.ANSWERED_FOR, fact.office().stream())
                .link(delegation, Relation.ANSWERED_BY, node);
        var shown = fact.shown();
        return shown == null ? trail : trail.link(node, Relation.SHOWN_BY, shown.paper().stream(), shown.place());
    }

    /** What was withdrawn is taken back by the entry; what is called otherwise stays what it is. */
    static TrailRows of(MistakeFact fact, TrailRows trail) {
        return switch (fact) {
            case EntryWithdrawn f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.REVERSAL)
                        .link(mistaken(f), Relation.REVERSED_BY, trail.entryNode());
            case NameCorrected f -> trail.about(f.thing());
        };
    }

    private static String mistaken(EntryWithdrawn fact) {
        return switch (fact.recorded()) {
            case "PrintedFigureRecorded" -> "entry:" + fact.entry();
            case "DelegatedApprovalGiven" -> "approval:" + fact.about().value() + "/" + fact.number();
            // A target is known by its key, which is not told here. Who held an office, and that a delegation had
            // ended, are no things of their own.
            case "TargetSet",
                    "TargetRevised",
                    "RewardTermsAgreed",
                    "RatingSchemeAdopted",
                    "OfficeHolderAppointed",
                    "OfficeHolderEnded",
                    "DelegatedApprovalRefused",
                    "DelegationExercised",
                    "DelegationRevoked",
                    "MinutesConfirmed" -> "entry:" + fact.entry();
            case String _ -> fact.thing();
        };
    }

    static TrailRows of(DelegationFact fact, TrailRows trail) {
        String delegation = fact.delegation().stream();
        return switch (fact) {
            case DelegationGranted f -> {
                trail.about(delegation)
                        .is(delegation, Kind.DELEGATION)
                        .link(delegation, Relation.UNDER, TrailRows.clauseNode(f.clause()))
                        .link(f.subject().text(), Relation.DELEGATED_BY, delegation);
                if (f.subject() instanceof Subject.OfMatter matter) {
                    trail.is(matter.text(), Kind.MATTER);
                }
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
            case DelegationExercised f -> {
                String node = trail.entryNode();
                trail.about(node)
                        .is(node, Kind.EXERCISE)
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
            case DelegationAnswer f -> answer(f, delegation, trail);
            // The clause that takes it back is not one that it was made under.
            case DelegationRevoked f ->
                trail.told(delegation)
                        .is(delegation, Kind.DELEGATION)
                        .link(delegation, Relation.REVOKED_BY, TrailRows.clauseNode(f.clause()));
        };
    }
}
