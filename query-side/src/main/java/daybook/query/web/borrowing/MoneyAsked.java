package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Proposal;
import daybook.query.web.Detail;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms for what is done with an investment's money say: how far it has come. */
@Component
class MoneyAsked implements Asking {

    private final Words words;
    private final Choices choices;
    private final OneProgramme programmes;

    MoneyAsked(Words words, Choices choices, OneProgramme programmes) {
        this.words = words;
        this.choices = choices;
        this.programmes = programmes;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                AllocateInvestment.class, this::moved,
                CommitInvestment.class, this::moved,
                DrawDownInvestment.class, this::moved,
                RepayInvestment.class, this::repaid,
                WriteOffInvestment.class, this::writtenOff);
    }

    private void moved(Asked asked) {
        moved(asked, false);
    }

    private void repaid(Asked asked) {
        moved(asked, true);
    }

    private void moved(Asked asked, boolean back) {
        Proposal proposal = programmes.proposal(asked).proposal();
        asked.about(about(proposal, back));
        if (proposal.releases().size() > 1) {
            asked.choose(
                    "authority",
                    proposal.releases().stream().map(this::approval).toList());
        }
    }

    private Option approval(Proposal.Release release) {
        var authority = new Authority.UnderApproval(release.delegation(), release.approval());
        return new Option(
                authority.text(),
                words.say(
                        "money.authority.option",
                        release.approval(),
                        release.delegation(),
                        Words.money(release.amount()),
                        Words.date(release.effective())));
    }

    private void writtenOff(Asked asked) {
        Proposal proposal = programmes.proposal(asked).proposal();
        asked.about(about(proposal, true));
        var subject = new Subject.OfProposal(OneProgramme.named(asked), OneProgramme.proposalNamed(asked));
        String clause = asked.given("clause").orElse(null);
        asked.start("clause", clause)
                .start(
                        "amount",
                        choices.clause(clause, Set.of(Verb.APPROVE), asked.basis())
                                .map(Clause::amount)
                                .map(Words::money)
                                .orElse(null))
                .choose(
                        "clause",
                        choices.clauses(
                                Set.of(Verb.APPROVE),
                                choice -> choice.clause().subjects().contains(subject)
                                        && !hasDecided(proposal, choice.ref()),
                                asked.basis()));
    }

    /** A clause that decided about the investment writes nothing off. */
    private static boolean hasDecided(Proposal proposal, ClauseRef clause) {
        return proposal.decisions().stream()
                .anyMatch(decision -> decision.clause().equals(clause));
    }

    /** @param back whether it is about what is paid back or given up, and not about what can be spent */
    private List<Detail> about(Proposal proposal, boolean back) {
        MoneyMoved account = proposal.account();
        return List.of(
                new Detail(words.say("proposal.purpose"), proposal.purpose()),
                new Detail(words.say("money.approved"), Words.money(proposal.approved())),
                new Detail(words.say("money.allocated"), Words.money(account.allocated())),
                new Detail(words.say("money.committed"), Words.money(account.committed())),
                new Detail(
                        words.say("money.drawn"),
                        account.hasDrawings() ? Words.money(account.drawn()) : words.say("facility.drawn.none")),
                back
                        ? new Detail(words.say("money.owed"), Words.money(account.owed()))
                        : new Detail(
                                words.say("money.left-to-draw"),
                                Words.money(account.committed().minus(account.drawn()))));
    }
}
