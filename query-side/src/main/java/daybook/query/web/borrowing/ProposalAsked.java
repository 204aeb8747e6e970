package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Proposal;
import daybook.query.web.Detail;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms about a proposed investment say: what is asked for, and the clauses that decide on it. */
@Component
class ProposalAsked implements Asking {

    private static final Set<Verb> DECIDING = Set.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);

    private final Words words;
    private final Choices choices;
    private final OneProgramme programmes;

    ProposalAsked(Words words, Choices choices, OneProgramme programmes) {
        this.words = words;
        this.choices = choices;
        this.programmes = programmes;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                ProposeInvestment.class, this::proposed,
                RecommendInvestment.class,
                        asked -> asked.about(asking(programmes.proposal(asked).proposal())),
                DecideInvestment.class, this::decided);
    }

    private void proposed(Asked asked) {
        var head = programmes.of(asked).programme();
        asked.choose("indicator", choices.indicators(head.set(), asked.basis()));
    }

    private void decided(Asked asked) {
        var proposal = programmes.proposal(asked).proposal();
        var subject = new Subject.OfProposal(OneProgramme.named(asked), OneProgramme.proposalNamed(asked));
        var advice = proposal.recommendation();
        List<Detail> about = new ArrayList<>(asking(proposal));
        about.add(new Detail(
                words.say("proposal.recommended"),
                advice == null
                        ? words.say("proposal.no-recommendation")
                        : words.say("proposal.advice", Words.money(advice.amount()), words.word(advice.advice()))));
        asked.about(about)
                .start("clause", asked.given("clause").orElse(null))
                .choose(
                        "clause",
                        choices.clauses(
                                DECIDING, choice -> choice.clause().subjects().contains(subject), asked.basis()));
    }

    private List<Detail> asking(Proposal proposal) {
        return List.of(
                new Detail(words.say("proposal.purpose"), proposal.purpose()),
                new Detail(words.say("proposal.requested"), words.moneyOrNot(proposal.requested())));
    }
}
