package daybook.query.web.sentence;

import daybook.facts.id.BodyId;
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
import daybook.facts.programme.InvestmentWrittenOff;
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
        String id = fact.programme().value();
        return switch (fact) {
            case ProgrammeOpened opened ->
                words.say(
                        "fact.ProgrammeOpened", opened.title(), id, opened.set().value());
            case RewardOffered offered ->
                words.say("fact.RewardOffered", offered.indicator().value(), Words.money(offered.potential()));
            case FacilityAuthorised authorised ->
                words.say("fact.FacilityAuthorised", id, Words.money(authorised.limit()));
            case FacilityExtensionRequested asked ->
                words.say(
                        "fact.FacilityExtensionRequested",
                        id,
                        Integer.toString(asked.request()),
                        Words.money(asked.amount()),
                        names.body(asked.awaiting()),
                        asked.clause().text());
            case FacilityExtensionGranted granted ->
                words.say(
                        "fact.FacilityExtensionGranted",
                        id,
                        Integer.toString(granted.request()),
                        Words.money(granted.amount()),
                        granted.clause().text());
            case FacilityExtensionRefused refused ->
                words.say(
                        "fact.FacilityExtensionRefused",
                        id,
                        Integer.toString(refused.request()),
                        refused.clause().text());
            case InvestmentProposed proposed -> proposed(proposed, id);
            case InvestmentRecommended recommended -> recommended(recommended, id);
            case InvestmentEndorsed endorsed ->
                words.say(
                        "fact.InvestmentEndorsed",
                        endorsed.proposal().value(),
                        id,
                        Words.money(endorsed.amount()),
                        endorsed.clause().text(),
                        condition(endorsed.condition()),
                        awaiting(endorsed.awaiting()));
            case InvestmentApproved approved ->
                words.say(
                        "fact.InvestmentApproved",
                        approved.proposal().value(),
                        id,
                        Words.money(approved.amount()),
                        approved.clause().text(),
                        condition(approved.condition()));
            case InvestmentRefused refused ->
                words.say(
                        "fact.InvestmentRefused",
                        refused.proposal().value(),
                        id,
                        refused.clause().text());
            case InvestmentWrittenOff off ->
                words.say(
                        "fact.InvestmentWrittenOff",
                        Words.money(off.amount()),
                        off.proposal().value(),
                        id,
                        off.clause().text());
            case RewardClaimed claimed ->
                words.say(
                        "fact.RewardClaimed",
                        Words.money(claimed.amount()),
                        id,
                        Integer.toString(claimed.claim()),
                        Integer.toString(claimed.instalment()),
                        claimed.indicator() == null
                                ? words.say("fact.whole-reward")
                                : words.say(
                                        "fact.reward-of", claimed.indicator().value()));
            case RewardReceived received ->
                words.say(
                        "fact.RewardReceived",
                        Words.money(received.amount()),
                        id,
                        Integer.toString(received.claim()),
                        Integer.toString(received.receipt()));
            case InvestmentMovement moved ->
                words.say(
                        "fact." + moved.getClass().getSimpleName(),
                        Words.money(moved.amount()),
                        moved.proposal().value(),
                        id,
                        Integer.toString(moved.number()));
        };
    }

    private String proposed(InvestmentProposed fact, String id) {
        return words.say(
                "fact.InvestmentProposed",
                fact.proposal().value(),
                id,
                fact.indicator().value(),
                words.moneyOrNot(fact.requested()),
                fact.purpose());
    }

    private String recommended(InvestmentRecommended fact, String id) {
        ProposalId proposal = fact.proposal();
        String advice = words.word(fact.advice());
        String amount = Words.money(fact.amount());
        var condition = fact.condition();
        return condition == null
                ? words.say("fact.InvestmentRecommended", proposal.value(), id, advice, amount)
                : words.say("fact.InvestmentRecommended.condition", proposal.value(), id, advice, amount, condition);
    }

    private String condition(@Nullable String condition) {
        return condition == null ? "" : words.say("fact.condition", condition);
    }

    private String awaiting(@Nullable BodyId body) {
        return body == null ? "" : words.say("fact.awaiting", names.body(body));
    }
}
