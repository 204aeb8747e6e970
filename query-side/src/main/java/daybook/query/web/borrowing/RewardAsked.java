package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.facts.exact.Pence;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.Movement;
import daybook.query.borrowing.TargetMoney;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms for a programme and its reward say: from the offer to what the funder pays. */
@Component
class RewardAsked implements Asking {

    private final Words words;
    private final Choices choices;
    private final OneProgramme programmes;

    RewardAsked(Words words, Choices choices, OneProgramme programmes) {
        this.words = words;
        this.choices = choices;
        this.programmes = programmes;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                OpenProgramme.class, asked -> asked.under(new Link(words.say("programmes.title"), "/programmes")),
                RecordRewardOffer.class, this::offered,
                ClaimReward.class, this::claimed,
                ReceiveReward.class, this::received,
                ChangeFunderTerms.class, this::claimed);
    }

    private void offered(Asked asked) {
        asked.choose(
                "indicator", choices.indicatorsAndParts(programmes.head(asked).set(), asked.basis()));
    }

    private void claimed(Asked asked) {
        var page = programmes.of(asked);
        asked.about(about(page))
                .choose(
                        "indicator",
                        page.targets().stream()
                                .filter(target -> target.reward() != null)
                                .map(target -> new Option(target.indicator().value(), earned(target)))
                                .toList());
    }

    private String earned(TargetMoney target) {
        var reward = target.reward();
        var earned = reward == null ? null : reward.atOutturn();
        if (earned == null) {
            return words.say("claim.option.untold", title(target));
        }
        String option =
                earned.status() == ReturnStatus.PROVISIONAL ? "claim.option.provisional" : "claim.option.earned";
        return words.say(option, title(target), Words.money(earned.amount()));
    }

    private static String title(TargetMoney target) {
        return target.title() == null ? target.indicator().value() : target.title();
    }

    private void received(Asked asked) {
        var page = programmes.of(asked);
        asked.about(about(page))
                .choose(
                        "claim",
                        page.claims().stream().map(claim -> option(claim, page)).toList());
    }

    private Option option(Claim claim, Borrowing page) {
        String number = Integer.toString(claim.number());
        String amount = Words.money(claim.amount());
        String open = Words.money(claim.open());
        return new Option(
                number,
                claim.number() == Movement.BEFORE
                        ? words.say("claim.option.before", amount, open)
                        : words.say(
                                "claim.option",
                                number,
                                whose(claim, page),
                                Integer.toString(claim.instalment()),
                                amount,
                                open));
    }

    private String whose(Claim claim, Borrowing page) {
        var indicator = claim.indicator();
        return indicator == null
                ? words.say("claim.whole")
                : page.targets().stream()
                        .filter(target -> target.indicator().equals(indicator))
                        .findFirst()
                        .map(RewardAsked::title)
                        .orElse(indicator.value());
    }

    private List<Detail> about(Borrowing page) {
        return List.of(
                new Detail(
                        words.say("reward.potential"), Words.money(page.totals().potential())),
                new Detail(words.say("claim.earned"), Words.money(page.earned())),
                new Detail(
                        words.say("claim.claimed"),
                        Words.money(page.claims().stream().map(Claim::amount).reduce(Pence.ZERO, Pence::plus))),
                new Detail(
                        words.say("claim.received"),
                        Words.money(page.claims().stream().map(Claim::received).reduce(Pence.ZERO, Pence::plus))));
    }
}
