package daybook.query.web.trail;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
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
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import daybook.query.daybook.Entered;
import daybook.query.trail.TrailNode;
import daybook.query.web.Names;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short names for the things in a trail, and what the day book says about each. */
record NodeNames(Words words, Sentences sentences, Names names, Decimals decimals) {
    String name(TrailNode node) {
        var gap = node.gap();
        if (gap != null) {
            return words.word(gap);
        }
        var fact = node.fact();
        return clause(node)
                .map(clause -> words.say(
                        "trail.clause", names.clause(ClauseRef.parse(value(node))), words.verbs(clause.verbs())))
                .orElseGet(() -> fact == null ? value(node) : name(fact));
    }

    /** What the latest entry about it says; for a clause, its own wording. */
    String says(TrailNode node) {
        var fact = node.fact();
        return clause(node)
                .map(Clause::wording)
                .orElseGet(() -> fact == null ? words.say("trail.not-on-record") : sentences.of(fact, names));
    }

    /** Who recorded the entry, in which office, and when; null where it is not known. */
    @Nullable
    String recorded(@Nullable Entered entered) {
        if (entered == null) {
            return null;
        }
        var by = entered.by();
        String who = names.person(by.person());
        String when = Words.moment(entered.recordedAt());
        return by.office() == null
                ? words.say("trail.recorded.no-office", who, when)
                : words.say("trail.recorded", who, names.office(by.office()), when);
    }

    private static Optional<Clause> clause(TrailNode node) {
        if (node.kind() != TrailNode.Kind.CLAUSE || !(node.fact() instanceof ResolutionPassed resolution)) {
            return Optional.empty();
        }
        String number = ClauseRef.parse(value(node)).clause();
        return resolution.clauses().stream()
                .filter(clause -> clause.number().equals(number))
                .findFirst();
    }

    private static String value(TrailNode node) {
        return node.node().substring(node.node().indexOf(':') + 1);
    }

    private String name(Fact fact) {
        return switch (fact) {
            case BodyEstablished body -> body.name();
            case AccountFact account -> account.person().value();
            case OfficeEstablished office -> office.title();
            case OfficeHolderAppointed held -> names.office(held.office());
            case OfficeHolderEnded held -> names.office(held.office());
            case PaperReceived paper -> paper.title();
            case PrintedFigureRecorded figure ->
                words.say(
                        "trail.printed",
                        words.printed(figure.amount(), figure.measure(), figure.quantity()),
                        words.word(figure.quantity()));
            case MeetingHeld meeting -> names.meeting(meeting.meeting());
            case MinutesConfirmed minutes -> names.meeting(minutes.meeting());
            case ResolutionPassed resolution -> resolution.title();
            case ResolutionWithdrawn withdrawn ->
                words.say("trail.item", withdrawn.item(), names.meeting(withdrawn.meeting()));
            case EntryWithdrawn withdrawn -> words.say("trail.reversed", Long.toString(withdrawn.entry()));
            case NameCorrected corrected -> corrected.name();
            case IndicatorSetAdopted set -> set.title();
            case IndicatorJoinedSet joined -> names.set(joined.set());
            case IndicatorLeftSet left -> names.set(left.set());
            case RatingSchemeAdopted scheme ->
                scheme.ratings().stream().map(RatingWord::word).collect(Collectors.joining(", "));
            case RewardTermsAgreed terms -> words.say("trail.terms", Words.share(terms.threshold()));
            case IndicatorDefined indicator -> indicator.title();
            case IndicatorDefinitionRevised indicator -> indicator.title();
            case IndicatorWithdrawn withdrawn -> names.indicator(withdrawn.indicator());
            case IndicatorLeadNamed named -> names.office(named.lead());
            case IndicatorRated rated -> words.say("trail.rated", rated.rating(), Words.date(rated.effective()));
            case OutturnForecast forecast ->
                words.say(
                        "trail.forecast",
                        decimals.range(forecast.indicator(), forecast.low(), forecast.high()),
                        Words.date(forecast.target().due()));
            case TargetSet target ->
                words.say(
                        "trail.target",
                        decimals.measure(target.indicator(), target.value()),
                        Words.date(target.target().due()));
            case TargetRevised target ->
                words.say(
                        "trail.target",
                        decimals.measure(target.indicator(), target.to()),
                        Words.date(target.target().due()));
            case IndicatorReturnRecorded returned ->
                words.say(
                        "trail.return",
                        decimals.measure(returned.indicator(), returned.value()),
                        Words.date(returned.period().to()));
            case IndicatorReturnCorrected returned ->
                words.say(
                        "trail.return",
                        decimals.measure(returned.indicator(), returned.value()),
                        Words.date(returned.period().to()));
            case IndicatorReturnReportedUnavailable report ->
                words.say("trail.unavailable", Words.date(report.period().to()));
            case IndicatorReturnWithdrawn returned ->
                words.say(
                        "trail.withdrawn",
                        Integer.toString(returned.number()),
                        Words.date(returned.period().to()));
            case DelegationGranted delegation ->
                words.say(
                        "trail.delegation",
                        words.list(names.offices(delegation.delegates())),
                        Words.date(delegation.effective()));
            case DelegatedApprovalRefused against ->
                words.say("trail.decided-against", names.office(against.delegate()));
            case DelegationExercised exercised -> exercised.decided();
            case DelegationAnswer answer -> names.office(answer.office());
            case DelegationRevoked taken -> words.say("trail.revoked", names.delegation(taken.delegation()));
            case DelegatedApprovalGiven approval -> Words.money(approval.amount());
            case ProgrammeFact money -> money(money);
        };
    }

    private String money(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeOpened programme -> programme.title();
            case EntryReversed reversed -> words.say("trail.reversed", Long.toString(reversed.entry()));
            case RewardOffered reward -> words.say("trail.reward", Words.money(reward.potential()));
            case FacilityAuthorised facility -> words.say("trail.facility", Words.money(facility.limit()));
            case FacilityExtensionRequested asked -> words.say("trail.asked", Words.money(asked.amount()));
            case FacilityExtensionGranted granted -> words.say("trail.granted", Words.money(granted.amount()));
            case FacilityExtensionRefused refused -> words.say("trail.refused", Integer.toString(refused.request()));
            case FacilityChanged changed ->
                words.say("trail.changed", Words.money(changed.before()), Words.money(changed.after()));
            case InvestmentProposed proposed ->
                words.say(
                        "trail.proposed",
                        names.proposalBriefly(proposed.programme(), proposed.proposal()),
                        words.moneyOrNot(proposed.requested()));
            case InvestmentRecommended advice ->
                words.say("trail.recommended", words.word(advice.advice()), Words.money(advice.amount()));
            case InvestmentEndorsed decided -> words.say("trail.endorsed", Words.money(decided.amount()));
            case InvestmentApproved decided -> words.say("trail.approved", Words.money(decided.amount()));
            case InvestmentApprovedAgain decided -> words.say("trail.approved", Words.money(decided.amount()));
            case InvestmentViewTaken view ->
                view.inFavour()
                        ? words.say("trail.endorsed", words.moneyOrNot(view.amount()))
                        : words.say(
                                "trail.investment-refused", names.proposalBriefly(view.programme(), view.proposal()));
            case InvestmentRefused decided ->
                words.say("trail.investment-refused", names.proposalBriefly(decided.programme(), decided.proposal()));
            case OpeningPositionRecorded opening -> Words.money(opening.amount());
            case OpeningBalanceWrittenOff written -> Words.money(written.amount());
            case OpeningBalanceRepaid repaid -> Words.money(repaid.amount());
            case InvestmentMovement moved -> Words.money(moved.amount());
            case FunderTermsChanged changed -> words.say("trail.funder-terms", Words.money(changed.payable()));
            case RewardClaimed claimed -> Words.money(claimed.amount());
            case RewardReceived received -> Words.money(received.amount());
        };
    }
}
