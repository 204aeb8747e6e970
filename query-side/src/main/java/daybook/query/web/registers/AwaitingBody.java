package daybook.query.web.registers;

import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Decision;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Proposal;
import daybook.query.registers.BodyLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a body to resolve on it, each as the clause that it would usually be. */
@Component
class AwaitingBody {
    private final Words words;
    private final RegistersQuery registers;
    private final BorrowingQuery borrowing;

    AwaitingBody(Words words, RegistersQuery registers, BorrowingQuery borrowing) {
        this.words = words;
        this.registers = registers;
        this.borrowing = borrowing;
    }

    /**
     * A matter with its clause.
     *
     * @param says what waits
     */
    record Matter(
            Subject subject,
            String says,
            Verb verb,
            String wording,
            @Nullable Pence amount,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {}

    /** What was agreed or asked for subject to the body; and for one that endorses, what papers recommend. */
    List<Matter> of(BodyId body, Basis basis) {
        var bodies = registers.bodies(basis);
        var powers = bodies.stream()
                .filter(line -> line.body().equals(body))
                .findFirst()
                .map(BodyLine::powers)
                .orElseThrow();
        var committing = bodies.stream()
                .filter(line -> line.powers().contains(Power.COMMIT_MONEY))
                .map(BodyLine::body)
                .toList();
        boolean endorses = powers.contains(Power.ENDORSE) && !powers.contains(Power.COMMIT_MONEY);
        BodyId above = endorses && committing.size() == 1 ? committing.getFirst() : null;
        return borrowing.programmes(basis).stream()
                .flatMap(head -> borrowing.borrowing(head.programme(), basis).stream())
                .flatMap(page -> Stream.concat(investments(page, body, endorses, above), more(page, body)))
                .toList();
    }

    private Stream<Matter> investments(Borrowing page, BodyId body, boolean endorses, @Nullable BodyId above) {
        List<Matter> matters = new ArrayList<>();
        var programme = page.programme().programme();
        page.targets().stream().flatMap(target -> target.proposals().stream()).forEach(proposal -> {
            if (body.equals(proposal.awaiting())) {
                matters.add(approved(programme, proposal));
            } else if (endorses && proposal.decisions().isEmpty()) {
                Matter recommended = recommended(programme, proposal, above);
                if (recommended != null) {
                    matters.add(recommended);
                }
            }
        });
        return matters.stream();
    }

    /** With the condition on which it was agreed: whoever keeps the minutes leaves it or strikes it out. */
    private Matter approved(ProgrammeId programme, Proposal proposal) {
        Pence amount = proposal.decisions().stream()
                .filter(decision -> decision.outcome() != Decision.Outcome.REFUSED)
                .map(Decision::amount)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
        return matter(programme, proposal, Verb.APPROVE, amount, proposal.condition(), null);
    }

    private @Nullable Matter recommended(ProgrammeId programme, Proposal proposal, @Nullable BodyId above) {
        var advice = proposal.recommendation();
        if (advice == null) {
            return null;
        }
        return switch (advice.advice()) {
            case SUPPORT -> matter(programme, proposal, Verb.ENDORSE, advice.amount(), null, above);
            case AGREE_IN_PRINCIPLE ->
                matter(programme, proposal, Verb.AGREE_IN_PRINCIPLE, advice.amount(), advice.condition(), above);
            case DO_NOT_SUPPORT -> matter(programme, proposal, Verb.REFUSE, null, null, null);
        };
    }

    private Matter matter(
            ProgrammeId programme,
            Proposal proposal,
            Verb verb,
            @Nullable Pence amount,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {
        String name = proposal.proposal().value();
        return new Matter(
                new Subject.OfProposal(programme, proposal.proposal()),
                words.say("act.record-resolution.taken.investment", name, words.moneyOrNot(amount), proposal.purpose()),
                verb,
                words.say("act.record-resolution.taken." + verb, name, words.moneyOrNot(amount), proposal.purpose()),
                amount,
                condition,
                subjectTo);
    }

    private Stream<Matter> more(Borrowing page, BodyId body) {
        return page.facility().extensions().stream()
                .filter(asked -> asked.state() == Facility.State.PENDING
                        && asked.awaiting().equals(body))
                .map(asked -> new Matter(
                        new Subject.OfFacility(page.programme().programme()),
                        words.say(
                                "act.record-resolution.taken.borrowing",
                                Words.money(asked.amount()),
                                page.programme().title()),
                        Verb.APPROVE,
                        words.say(
                                "act.record-resolution.taken.more",
                                Words.money(asked.amount()),
                                page.programme().title()),
                        asked.amount(),
                        null,
                        null));
    }
}
