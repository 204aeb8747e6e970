package daybook.command.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a programme lean on.
 *
 * @param offers since when the latest reward is offered for each indicator
 * @param extension the request for more that still waits, or null
 * @param extensionsAsked how many such requests there have been
 */
record ProgrammeState(
        boolean opened,
        Map<IndicatorId, LocalDate> offers,
        @Nullable Pence facility,
        @Nullable Extension extension,
        int extensionsAsked,
        Map<ProposalId, Proposal> proposals) {

    static final ProgrammeState NONE = new ProgrammeState(false, Map.of(), null, null, 0, Map.of());

    /** A request for more that waits for a body. */
    record Extension(int number, ClauseRef clause, Pence amount, BodyId awaiting, LocalDate since) {}

    ProgrammeState {
        offers = Map.copyOf(offers);
        proposals = Map.copyOf(proposals);
    }

    ProgrammeState evolve(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeOpened _ -> new ProgrammeState(true, offers, facility, extension, extensionsAsked, proposals);
            case RewardOffered offered ->
                new ProgrammeState(
                        opened,
                        with(offers, offered.indicator(), offered.effective()),
                        facility,
                        extension,
                        extensionsAsked,
                        proposals);
            case FacilityAuthorised authorised -> financed(authorised.limit(), extension, extensionsAsked);
            case FacilityExtensionRequested asked ->
                financed(
                        facility,
                        new Extension(
                                asked.request(), asked.clause(), asked.amount(), asked.awaiting(), asked.effective()),
                        asked.request());
            case FacilityExtensionGranted granted ->
                financed(facility == null ? granted.amount() : facility.plus(granted.amount()), null, extensionsAsked);
            case FacilityExtensionRefused _ -> financed(facility, null, extensionsAsked);
            case InvestmentProposed proposed -> proposing(proposed.proposal(), _ -> Proposal.NEW);
            case InvestmentRecommended recommended ->
                proposing(recommended.proposal(), proposal -> proposal.recommended(recommended.effective()));
            case InvestmentEndorsed endorsed ->
                proposing(endorsed.proposal(), proposal -> proposal.endorsed(endorsed.clause(), endorsed.amount()));
            case InvestmentApproved approved ->
                proposing(approved.proposal(), proposal -> proposal.decided(approved.clause()));
            case InvestmentRefused refused ->
                proposing(refused.proposal(), proposal -> proposal.decided(refused.clause()));
        };
    }

    private ProgrammeState financed(@Nullable Pence limit, @Nullable Extension pending, int asked) {
        return new ProgrammeState(opened, offers, limit, pending, asked, proposals);
    }

    private ProgrammeState proposing(ProposalId id, UnaryOperator<Proposal> change) {
        Proposal changed = change.apply(proposals.getOrDefault(id, Proposal.NEW));
        return new ProgrammeState(opened, offers, facility, extension, extensionsAsked, with(proposals, id, changed));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
