package daybook.command.programme;

import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.command.programme.ProgrammeRefusal.AdviceWithoutCondition;
import daybook.command.programme.ProgrammeRefusal.AlreadyRecommended;
import daybook.command.programme.ProgrammeRefusal.NoSupportWithAmount;
import daybook.command.programme.ProgrammeRefusal.ProposalAlreadyMade;
import daybook.command.programme.ProgrammeRefusal.ProposalNotKnown;
import daybook.command.programme.ProgrammeRefusal.SupportWithoutAmount;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import java.time.LocalDate;
import java.util.List;

/** Decides what was proposed, and what a paper recommends about it. */
final class Proposals {

    private Proposals() {}

    static Verdict decide(ProgrammeState state, ProposeInvestment command, boolean indicatorKnown, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        return new Objections()
                .when(
                        state.proposals().containsKey(command.proposal()),
                        () -> new ProposalAlreadyMade(command.programme(), command.proposal()))
                .when(!indicatorKnown, () -> NotInTheDayBook.of("indicator", command.indicator()))
                .amount("requested", command.requested())
                .blank("purpose", command.purpose())
                .future("effective", command.effective(), today)
                .orElse(() -> new InvestmentProposed(
                        command.programme(),
                        command.proposal(),
                        command.indicator(),
                        command.requested(),
                        command.purpose(),
                        command.effective()));
    }

    static Verdict decide(ProgrammeState state, RecommendInvestment command, LocalDate today) {
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal == null) {
            return Verdict.refused(
                    state.opened()
                            ? new ProposalNotKnown(command.programme(), command.proposal())
                            : NotInTheDayBook.of(command.programme()));
        }
        return new Objections()
                .when(
                        proposal.recommendedOn().contains(command.effective()),
                        () -> new AlreadyRecommended(command.proposal(), command.effective()))
                .amountOrNothing("amount", command.amount())
                .add(againstAdvice(command))
                .future("effective", command.effective(), today)
                .orElse(() -> new InvestmentRecommended(
                        command.programme(),
                        command.proposal(),
                        command.advice(),
                        command.amount(),
                        command.condition(),
                        command.effective()));
    }

    private static List<Refusal> againstAdvice(RecommendInvestment command) {
        boolean nothing = command.amount().value() == 0;
        String condition = command.condition();
        return switch (command.advice()) {
            case SUPPORT -> nothing ? List.of(new SupportWithoutAmount(command.proposal())) : List.of();
            case AGREE_IN_PRINCIPLE ->
                new Objections()
                        .when(nothing, () -> new SupportWithoutAmount(command.proposal()))
                        .when(
                                condition == null || condition.isBlank(),
                                () -> new AdviceWithoutCondition(command.proposal()))
                        .all();
            case DO_NOT_SUPPORT ->
                nothing ? List.of() : List.of(new NoSupportWithAmount(command.proposal(), command.amount()));
        };
    }
}
