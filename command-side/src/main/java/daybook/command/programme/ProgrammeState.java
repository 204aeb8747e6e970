package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a programme lean on.
 *
 * @param set that the programme serves, or null before it is open
 * @param facility what may be borrowed once everything granted has taken effect, or null if nothing was authorised
 * @param limit the same from day to day
 * @param extension the request for more that still waits, or null
 * @param extensionsAsked how many such requests there have been
 */
record ProgrammeState(
        @Nullable IndicatorSetId set,
        Rewards rewards,
        @Nullable Pence facility,
        Timeline limit,
        @Nullable Extension extension,
        int extensionsAsked,
        Map<ProposalId, ProposalState> proposals) {

    static final ProgrammeState NONE =
            new ProgrammeState(null, Rewards.NONE, null, Timeline.NOTHING, null, 0, Map.of());

    /** A request for more that waits for a body. */
    record Extension(int number, ClauseRef clause, Pence amount, BodyId awaiting, LocalDate since) {}

    ProgrammeState {
        proposals = Map.copyOf(proposals);
    }

    ProgrammeState evolve(ProgrammeFact fact) {
        return evolve(fact, null);
    }

    /** @param by the authority that the fact was entered by, or null if it is not known */
    ProgrammeState evolve(ProgrammeFact fact, @Nullable Authority by) {
        return switch (fact) {
            case ProgrammeOpened programme ->
                new ProgrammeState(programme.set(), rewards, facility, limit, extension, extensionsAsked, proposals);
            case RewardOffered offered -> rewarded(rewards.with(offered));
            case RewardClaimed claimed -> rewarded(rewards.with(claimed));
            case RewardReceived received -> rewarded(rewards.with(received));
            case FacilityAuthorised authorised ->
                limited(
                        authorised.limit(),
                        Timeline.NOTHING.plus(authorised.effective(), authorised.limit()),
                        extension);
            case FacilityExtensionRequested asked ->
                asked(new Extension(
                        asked.request(), asked.clause(), asked.amount(), asked.awaiting(), asked.effective()));
            case FacilityExtensionGranted granted ->
                limited(
                        facility == null ? granted.amount() : facility.plus(granted.amount()),
                        limit.plus(granted.effective(), granted.amount()),
                        null);
            case FacilityExtensionRefused _ -> limited(facility, limit, null);
            case InvestmentProposed proposed -> proposing(proposed.proposal(), _ -> ProposalState.NEW);
            case InvestmentRecommended recommended ->
                proposing(recommended.proposal(), proposal -> proposal.recommended(recommended.effective()));
            case InvestmentEndorsed endorsed -> decided(endorsed.proposal(), Ruled.by(endorsed));
            case InvestmentApproved approved -> decided(approved.proposal(), Ruled.by(approved));
            case InvestmentRefused refused -> decided(refused.proposal(), Ruled.by(refused));
            case InvestmentMovement moved -> proposing(moved.proposal(), proposal -> proposal.moved(moved, by));
        };
    }

    /** What is owed in all, from day to day. */
    Timeline owed() {
        return proposals.values().stream()
                .map(proposal -> proposal.money().owed())
                .reduce(Timeline.NOTHING, Timeline::plus);
    }

    boolean opened() {
        return set != null;
    }

    private ProgrammeState rewarded(Rewards changed) {
        return new ProgrammeState(set, changed, facility, limit, extension, extensionsAsked, proposals);
    }

    private ProgrammeState limited(@Nullable Pence most, Timeline day, @Nullable Extension pending) {
        return new ProgrammeState(set, rewards, most, day, pending, extensionsAsked, proposals);
    }

    private ProgrammeState asked(Extension pending) {
        return new ProgrammeState(set, rewards, facility, limit, pending, pending.number(), proposals);
    }

    private ProgrammeState decided(ProposalId id, Ruled ruled) {
        return proposing(id, proposal -> proposal.decided(ruled));
    }

    private ProgrammeState proposing(ProposalId id, UnaryOperator<ProposalState> change) {
        ProposalState changed = change.apply(proposals.getOrDefault(id, ProposalState.NEW));
        return new ProgrammeState(
                set, rewards, facility, limit, extension, extensionsAsked, with(proposals, id, changed));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
