package daybook.query.web.sentence;

import daybook.facts.id.BodyId;
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
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import daybook.query.web.Names;
import daybook.query.web.Words;
import org.jspecify.annotations.Nullable;

/** What facts about a programme's money say. */
record ProgrammeSentences(Words words, Names names) {
    String of(ProgrammeFact fact) {
        String id = names.programme(fact.programme());
        return switch (fact) {
            case ProgrammeOpened opened ->
                words.say(
                        "fact.ProgrammeOpened",
                        opened.title(),
                        opened.programme().value(),
                        names.set(opened.set()));
            case EntryReversed reversed -> reversed(reversed, id);
            case RewardOffered offered ->
                words.say("fact.RewardOffered", names.indicator(offered.indicator()), Words.money(offered.potential()));
            case FacilityAuthorised authorised ->
                words.say(
                        switch (authorised.reuse()) {
                            case REVOLVING -> "fact.FacilityAuthorised";
                            case ONCE -> "fact.FacilityAuthorised.ONCE";
                        },
                        id,
                        Words.money(authorised.limit()));
            case FacilityExtensionRequested asked ->
                words.say(
                        "fact.FacilityExtensionRequested",
                        id,
                        Integer.toString(asked.request()),
                        Words.money(asked.amount()),
                        names.body(asked.awaiting()),
                        names.clause(asked.clause()));
            case FacilityExtensionGranted granted ->
                words.say(
                        "fact.FacilityExtensionGranted",
                        id,
                        Integer.toString(granted.request()),
                        Words.money(granted.amount()),
                        names.clause(granted.clause()));
            case FacilityExtensionRefused refused ->
                words.say(
                        "fact.FacilityExtensionRefused",
                        id,
                        Integer.toString(refused.request()),
                        names.clause(refused.clause()));
            case FacilityChanged changed ->
                words.say(
                        changed.by().isPositive() ? "fact.FacilityChanged" : "fact.FacilityChanged.less",
                        id,
                        Words.money(changed.before()),
                        Words.money(changed.after()),
                        names.clause(changed.clause()));
            case InvestmentProposed proposed -> proposed(proposed, id);
            case InvestmentRecommended recommended -> recommended(recommended, id);
            case InvestmentEndorsed endorsed ->
                words.say(
                        "fact.InvestmentEndorsed",
                        names.proposal(endorsed.programme(), endorsed.proposal()),
                        id,
                        Words.money(endorsed.amount()),
                        names.clause(endorsed.clause()),
                        condition(endorsed.condition()),
                        awaiting(endorsed.awaiting()));
            case InvestmentApproved approved ->
                words.say(
                        "fact.InvestmentApproved",
                        names.proposal(approved.programme(), approved.proposal()),
                        id,
                        Words.money(approved.amount()),
                        names.clause(approved.clause()),
                        onWhich(approved.condition()));
            case InvestmentApprovedAgain again ->
                words.say(
                        "fact.InvestmentApprovedAgain",
                        again.proposal().value(),
                        id,
                        Words.money(again.amount()),
                        names.clause(again.clause()),
                        onWhich(again.condition()));
            case InvestmentViewTaken view ->
                words.say(
                        view.inFavour() ? "fact.InvestmentViewTaken.for" : "fact.InvestmentViewTaken",
                        view.proposal().value(),
                        id,
                        names.clause(view.clause()),
                        words.moneyOrNot(view.amount()),
                        condition(view.condition()));
            case InvestmentRefused refused ->
                words.say(
                        "fact.InvestmentRefused",
                        names.proposal(refused.programme(), refused.proposal()),
                        id,
                        names.clause(refused.clause()));
            case InvestmentWrittenOff off ->
                words.say(
                        "fact.InvestmentWrittenOff",
                        Words.money(off.amount()),
                        names.proposal(off.programme(), off.proposal()),
                        id,
                        names.clause(off.clause()));
            case RewardClaimed claimed ->
                words.say(
                        "fact.RewardClaimed",
                        Words.money(claimed.amount()),
                        id,
                        Integer.toString(claimed.claim()),
                        Integer.toString(claimed.instalment()),
                        claimed.indicator() == null
                                ? words.say("fact.whole-reward")
                                : words.say("fact.reward-of", names.indicator(claimed.indicator())));
            case FunderTermsChanged changed -> terms(changed, id);
            case RewardReceived received ->
                words.say(
                        received.claim() == 0 ? "fact.RewardReceived.before" : "fact.RewardReceived",
                        Words.money(received.amount()),
                        id,
                        Integer.toString(received.claim()),
                        Integer.toString(received.receipt()));
            case OpeningPositionRecorded opening ->
                words.say(
                        "fact.OpeningPositionRecorded",
                        Words.money(opening.amount()),
                        words.word(opening.balance()),
                        id,
                        Words.date(opening.effective()));
            case OpeningBalanceWrittenOff written ->
                words.say(
                        "fact.OpeningBalanceWrittenOff",
                        Words.money(written.amount()),
                        id,
                        Integer.toString(written.writeOff()),
                        names.clause(written.clause()));
            case OpeningBalanceRepaid repaid ->
                words.say(
                        "fact.OpeningBalanceRepaid",
                        Words.money(repaid.amount()),
                        id,
                        Integer.toString(repaid.repayment()));
            case InvestmentMovement moved ->
                words.say(
                        "fact." + moved.getClass().getSimpleName(),
                        Words.money(moved.amount()),
                        names.proposal(moved.programme(), moved.proposal()),
                        id,
                        Integer.toString(moved.number()));
        };
    }

    private String terms(FunderTermsChanged fact, String id) {
        String whose = fact.indicator() == null
                ? words.say("fact.whole-reward")
                : words.say("fact.reward-of", names.indicator(fact.indicator()));
        String said = words.say(
                fact.instalment() == null ? "fact.FunderTermsChanged" : "fact.FunderTermsChanged.instalment",
                Words.money(fact.payable()),
                whose,
                id,
                fact.terms(),
                String.valueOf(fact.instalment()));
        return fact.closed().isEmpty()
                ? said
                : words.say(
                        "fact.FunderTermsChanged.closed",
                        said,
                        words.list(fact.closed().stream()
                                .map(one -> words.say(
                                        "fact.closed-claim", Words.money(one.amount()), Integer.toString(one.claim())))
                                .toList()));
    }

    private String reversed(EntryReversed fact, String id) {
        return words.say(
                "fact.EntryReversed",
                Long.toString(fact.entry()),
                new ReversedWords(words).of(fact.kind(), fact.proposal(), fact.number()),
                id,
                words.moneyOrNot(fact.amount()),
                Words.date(fact.effective()));
    }

    private String proposed(InvestmentProposed fact, String id) {
        return words.say(
                "fact.InvestmentProposed",
                fact.proposal().value(),
                id,
                names.indicator(fact.indicator()),
                words.moneyOrNot(fact.requested()),
                fact.purpose());
    }

    private String recommended(InvestmentRecommended fact, String id) {
        String proposal = names.proposal(fact.programme(), fact.proposal());
        String advice = words.word(fact.advice());
        String amount = Words.money(fact.amount());
        var condition = fact.condition();
        return condition == null
                ? words.say("fact.InvestmentRecommended", proposal, id, advice, amount)
                : words.say("fact.InvestmentRecommended.condition", proposal, id, advice, amount, condition);
    }

    /** An approval says so where it is on none: what was agreed on one before no longer is. */
    private String onWhich(@Nullable String condition) {
        return condition == null ? words.say("fact.condition.none") : condition(condition);
    }

    private String condition(@Nullable String condition) {
        return condition == null ? "" : words.say("fact.condition", condition);
    }

    private String awaiting(@Nullable BodyId body) {
        return body == null ? "" : words.say("fact.awaiting", names.body(body));
    }
}
