package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
 * @param reuse whether what is repaid or written off may be borrowed again
 * @param openings what had been done before the day book began
 * @param changes how often a body changed the facility of its own motion
 */
record ProgrammeState(
        @Nullable IndicatorSetId set,
        Rewards rewards,
        @Nullable Pence facility,
        Timeline limit,
        @Nullable Extension extension,
        int extensionsAsked,
        Map<ProposalId, ProposalState> proposals,
        Reuse reuse,
        Openings openings,
        int changes) {

    static final ProgrammeState NONE = new ProgrammeState(
            null, Rewards.NONE, null, Timeline.NOTHING, null, 0, Map.of(), Reuse.ONCE, Openings.NONE, 0);

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
            // What a reversal takes back, the book leaves out.
            case EntryReversed _ -> this;
            case ProgrammeOpened programme ->
                new ProgrammeState(
                        programme.set(),
                        rewards,
                        facility,
                        limit,
                        extension,
                        extensionsAsked,
                        proposals,
                        reuse,
                        openings,
                        changes);
            case RewardOffered offered -> rewarded(rewards.with(offered));
            case RewardClaimed claimed -> rewarded(rewards.with(claimed));
            case FunderTermsChanged changed -> rewarded(rewards.with(changed));
            case RewardReceived received -> rewarded(rewards.with(received));
            case FacilityAuthorised authorised ->
                new ProgrammeState(
                        set,
                        rewards,
                        authorised.limit(),
                        Timeline.NOTHING.plus(authorised.effective(), authorised.limit()),
                        extension,
                        extensionsAsked,
                        proposals,
                        authorised.reuse(),
                        openings,
                        changes);
            case FacilityExtensionRequested asked ->
                asked(new Extension(
                        asked.request(), asked.clause(), asked.amount(), asked.awaiting(), asked.effective()));
            case FacilityExtensionGranted granted ->
                limited(
                        facility == null ? granted.amount() : facility.plus(granted.amount()),
                        limit.plus(granted.effective(), granted.amount()),
                        null);
            case FacilityExtensionRefused _ -> limited(facility, limit, null);
            case FacilityChanged changed ->
                changing(changed.change())
                        .limited(
                                facility == null ? changed.after() : facility.plus(changed.by()),
                                limit.plus(changed.effective(), changed.by()),
                                extension);
            case OpeningPositionRecorded opening -> began(rewards.with(opening), openings.with(opening));
            case OpeningBalanceWrittenOff written -> began(rewards, openings.with(written));
            case OpeningBalanceRepaid repaid -> began(rewards, openings.with(repaid));
            case InvestmentProposed proposed ->
                proposing(proposed.proposal(), _ -> ProposalState.of(proposed.requested()));
            case InvestmentRecommended recommended ->
                proposing(recommended.proposal(), proposal -> proposal.recommended(recommended.effective()));
            case InvestmentEndorsed endorsed -> decided(endorsed.proposal(), Ruled.by(endorsed));
            case InvestmentApproved approved -> decided(approved.proposal(), Ruled.by(approved));
            case InvestmentApprovedAgain again -> decided(again.proposal(), Ruled.by(again));
            case InvestmentViewTaken view -> decided(view.proposal(), Ruled.by(view));
            case InvestmentRefused refused -> decided(refused.proposal(), Ruled.by(refused));
            case InvestmentMovement moved -> proposing(moved.proposal(), proposal -> proposal.moved(moved, by));
        };
    }

    /** What is owed in all, from day to day. */
    Timeline owed() {
        return inAll(Money::owed).plus(openings.owed());
    }

    /** What was drawn in all, from day to day. */
    Timeline drawn() {
        return inAll(Money::drawn).plus(openings.drawn());
    }

    /** What of the facility is taken, from day to day. */
    Timeline taken() {
        return switch (reuse) {
            case ONCE -> drawn();
            case REVOLVING -> owed();
        };
    }

    private Timeline inAll(Function<Money, Timeline> part) {
        return proposals.values().stream()
                .map(proposal -> part.apply(proposal.money()))
                .reduce(Timeline.NOTHING, Timeline::plus);
    }

    boolean opened() {
        return set != null;
    }

    private ProgrammeState rewarded(Rewards changed) {
        return began(changed, openings);
    }

    private ProgrammeState began(Rewards changed, Openings since) {
        return new ProgrammeState(
                set, changed, facility, limit, extension, extensionsAsked, proposals, reuse, since, changes);
    }

    private ProgrammeState limited(@Nullable Pence most, Timeline day, @Nullable Extension pending) {
        return new ProgrammeState(
                set, rewards, most, day, pending, extensionsAsked, proposals, reuse, openings, changes);
    }

    /** After an entry that was reversed: the number of a request, or of a change, is not given again. */
    ProgrammeState without(ProgrammeFact fact) {
        if (fact instanceof FunderTermsChanged changed) {
            return rewarded(rewards.without(changed));
        }
        if (fact instanceof FacilityChanged changed) {
            return changing(changed.change());
        }
        return fact instanceof FacilityExtensionRequested asked
                ? new ProgrammeState(
                        set, rewards, facility, limit, extension, asked.request(), proposals, reuse, openings, changes)
                : this;
    }

    private ProgrammeState changing(int done) {
        return new ProgrammeState(
                set, rewards, facility, limit, extension, extensionsAsked, proposals, reuse, openings, done);
    }

    private ProgrammeState asked(Extension pending) {
        return new ProgrammeState(
                set, rewards, facility, limit, pending, pending.number(), proposals, reuse, openings, changes);
    }

    private ProgrammeState decided(ProposalId id, Ruled ruled) {
        return proposing(id, proposal -> proposal.decided(ruled));
    }

    private ProgrammeState proposing(ProposalId id, UnaryOperator<ProposalState> change) {
        ProposalState changed = change.apply(proposals.getOrDefault(id, ProposalState.NEW));
        return new ProgrammeState(
                set,
                rewards,
                facility,
                limit,
                extension,
                extensionsAsked,
                with(proposals, id, changed),
                reuse,
                openings,
                changes);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
