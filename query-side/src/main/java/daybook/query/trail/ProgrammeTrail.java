package daybook.query.trail;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import daybook.query.projection.EntryContext;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Kind;
import java.util.Objects;

/** A programme rests on its proposals, facility and offers; a proposal on what was decided; what is spent on both. */
final class ProgrammeTrail {

    private static final String AWAITING = "awaiting";

    /** The number of what had been done before the day book began. */
    private static final int BEFORE = 0;

    private ProgrammeTrail() {}

    static TrailRows of(ProgrammeFact fact, TrailRows trail, EntryContext at) {
        String programme = fact.programme().stream();
        String facility = new Subject.OfFacility(fact.programme()).text();
        return switch (fact) {
            case EntryReversed f -> reversed(f, facility, trail);
            case ProgrammeOpened f ->
                trail.about(programme).is(programme, Kind.PROGRAMME).link(programme, Relation.SERVES, f.set().stream());
            case RewardOffered f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.REWARD_OFFER)
                        .inSlot("offer " + f.indicator(), programme, Relation.HAS, trail.entryNode())
                        .link(trail.entryNode(), Relation.REWARDS, f.indicator().stream());
            case FacilityAuthorised _ -> authorised(programme, facility, trail, at);
            case FacilityExtensionRequested f ->
                decision(facility, f.clause(), trail)
                        .inSlot("request " + f.request(), facility, Relation.WAITS_FOR, f.awaiting().stream());
            case FacilityExtensionGranted f ->
                decision(facility, f.clause(), trail).clear("request " + f.request(), facility, Relation.WAITS_FOR);
            case FacilityExtensionRefused f ->
                decision(facility, f.clause(), trail).clear("request " + f.request(), facility, Relation.WAITS_FOR);
            case FacilityChanged f -> decision(facility, f.clause(), trail);
            case InvestmentProposed f -> {
                String node = node(fact, f.proposal());
                yield trail.about(node)
                        .is(node, Kind.PROPOSAL)
                        .link(node, Relation.TO_REACH, f.indicator().stream())
                        .link(programme, Relation.HAS, node);
            }
            case InvestmentRecommended f ->
                trail.about(trail.entryNode())
                        .is(trail.entryNode(), Kind.RECOMMENDATION)
                        .link(node(fact, f.proposal()), Relation.RECOMMENDED_BY, trail.entryNode());
            case InvestmentEndorsed f -> {
                String node = node(fact, f.proposal());
                decision(node, f.clause(), trail);
                yield f.awaiting() == null
                        ? trail.clear(AWAITING, node, Relation.WAITS_FOR)
                        : trail.inSlot(AWAITING, node, Relation.WAITS_FOR, f.awaiting().stream());
            }
            case InvestmentApproved f -> {
                String node = node(fact, f.proposal());
                yield decision(node, f.clause(), trail).clear(AWAITING, node, Relation.WAITS_FOR);
            }
            case InvestmentApprovedAgain f -> {
                String node = node(fact, f.proposal());
                yield decision(node, f.clause(), trail).clear(AWAITING, node, Relation.WAITS_FOR);
            }
            case InvestmentViewTaken f -> decision(node(fact, f.proposal()), f.clause(), trail);
            case InvestmentRefused f -> {
                String node = node(fact, f.proposal());
                yield decision(node, f.clause(), trail).clear(AWAITING, node, Relation.WAITS_FOR);
            }
            case RewardClaimed f -> {
                String claim = money("claim:" + f.programme() + "/" + f.claim(), Kind.CLAIM, trail);
                yield trail.link(
                        claim, Relation.CLAIMED_FOR, f.indicator() == null ? programme : f.indicator().stream());
            }
            case FunderTermsChanged f -> terms(f, programme, trail);
            case RewardReceived f -> {
                String receipt = money("receipt:" + f.programme() + "/" + f.receipt(), Kind.RECEIPT, trail);
                yield trail.link(receipt, Relation.RECEIVED_AGAINST, "claim:" + f.programme() + "/" + f.claim());
            }
            case OpeningPositionRecorded f -> opened(f, programme, facility, trail);
            case OpeningBalanceWrittenOff f -> {
                String node = money("write-off:" + f.programme() + "/" + f.writeOff(), Kind.WRITE_OFF, trail);
                yield trail.link(node, Relation.FOR_INVESTMENT, programme);
            }
            case OpeningBalanceRepaid f -> {
                String node = money("repayment:" + f.programme() + "/" + f.repayment(), Kind.REPAYMENT, trail);
                yield trail.link(node, Relation.FOR_INVESTMENT, programme);
            }
            case InvestmentMovement f -> moved(f, facility, trail);
        };
    }

    private static TrailRows terms(FunderTermsChanged fact, String programme, TrailRows trail) {
        String node = trail.entryNode();
        trail.about(node).is(node, Kind.FUNDER_TERMS).link(programme, Relation.HAS, node);
        if (fact.indicator() != null) {
            trail.link(node, Relation.REWARDS, fact.indicator().stream());
        }
        fact.closed()
                .forEach(closed ->
                        trail.link("claim:" + fact.programme() + "/" + closed.claim(), Relation.CLOSED_BY, node));
        return trail;
    }

    private static TrailRows opened(OpeningPositionRecorded fact, String programme, String facility, TrailRows trail) {
        String of = fact.programme() + "/" + BEFORE;
        return switch (fact.balance()) {
            case DRAWN -> {
                String node = money("drawdown:" + of, Kind.DRAWDOWN, trail);
                yield trail.link(node, Relation.FOR_INVESTMENT, programme).link(node, Relation.DRAWN_ON, facility);
            }
            case REPAID ->
                trail.link(money("repayment:" + of, Kind.REPAYMENT, trail), Relation.FOR_INVESTMENT, programme);
            case WRITTEN_OFF ->
                trail.link(money("write-off:" + of, Kind.WRITE_OFF, trail), Relation.FOR_INVESTMENT, programme);
            case CLAIMED -> trail.link(money("claim:" + of, Kind.CLAIM, trail), Relation.CLAIMED_FOR, programme);
            case RECEIVED ->
                trail.link(money("receipt:" + of, Kind.RECEIPT, trail), Relation.RECEIVED_AGAINST, "claim:" + of);
        };
    }

    private static TrailRows reversed(EntryReversed fact, String facility, TrailRows trail) {
        String numbered = fact.programme() + "/" + fact.number();
        String of = fact.proposal() == null ? numbered : fact.programme() + "/" + fact.proposal() + "/" + fact.number();
        String node = switch (fact.kind()) {
            case ALLOCATION -> "allocation:" + of;
            case COMMITMENT -> "commitment:" + of;
            case DRAWDOWN -> "drawdown:" + of;
            case REPAYMENT -> "repayment:" + of;
            case WRITE_OFF -> "write-off:" + of;
            case CLAIM -> "claim:" + numbered;
            case RECEIPT -> "receipt:" + numbered;
            case PROPOSAL -> node(fact, Objects.requireNonNull(fact.proposal(), "it was a proposal"));
            case FACILITY -> facility;
            case PROGRAMME -> fact.about().stream();
            case OFFER,
                    FUNDER_TERMS,
                    RECOMMENDATION,
                    DECISION,
                    EXTENSION_REQUEST,
                    EXTENSION_DECISION,
                    FACILITY_CHANGE -> "entry:" + fact.entry();
        };
        return trail.about(trail.entryNode())
                .is(trail.entryNode(), Kind.REVERSAL)
                .link(node, Relation.REVERSED_BY, trail.entryNode());
    }

    private static TrailRows moved(InvestmentMovement fact, String facility, TrailRows trail) {
        String of = fact.programme() + "/" + fact.proposal() + "/" + fact.number();
        String node = switch (fact) {
            case InvestmentAllocated _ -> money("allocation:" + of, Kind.ALLOCATION, trail);
            case InvestmentCommitted _ -> money("commitment:" + of, Kind.COMMITMENT, trail);
            case InvestmentDrawnDown _ -> money("drawdown:" + of, Kind.DRAWDOWN, trail);
            case InvestmentRepaid _ -> money("repayment:" + of, Kind.REPAYMENT, trail);
            case InvestmentWrittenOff _ -> money("write-off:" + of, Kind.WRITE_OFF, trail);
        };
        trail.link(node, Relation.FOR_INVESTMENT, node(fact, fact.proposal()));
        return fact instanceof InvestmentDrawnDown ? trail.link(node, Relation.DRAWN_ON, facility) : trail;
    }

    private static String money(String node, Kind kind, TrailRows trail) {
        trail.about(node).is(node, kind);
        return node;
    }

    private static String node(ProgrammeFact fact, ProposalId proposal) {
        return new Subject.OfProposal(fact.programme(), proposal).text();
    }

    private static TrailRows decision(String about, ClauseRef clause, TrailRows trail) {
        return trail.about(trail.entryNode())
                .is(trail.entryNode(), Kind.DECISION)
                .link(about, Relation.DECIDED_BY, trail.entryNode())
                .link(trail.entryNode(), Relation.UNDER, TrailRows.clauseNode(clause));
    }

    /** An office's duty does not authorise a council to borrow: somebody resolved it, and that is not on record. */
    private static TrailRows authorised(String programme, String facility, TrailRows trail, EntryContext at) {
        trail.about(facility).is(facility, Kind.FACILITY).link(programme, Relation.HAS, facility);
        return at.by().authority() instanceof Authority.OfOffice
                ? trail.inSlot(
                        "resolution",
                        facility,
                        Relation.LACKS,
                        Gaps.node(TrailNode.Gap.NO_RESOLUTION_ON_RECORD, facility))
                : trail.clear("resolution", facility, Relation.LACKS);
    }
}
