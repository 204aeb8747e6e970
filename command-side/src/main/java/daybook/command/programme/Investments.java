package daybook.command.programme;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.programme.ProgrammeRefusal.ApprovedAboveEndorsed;
import daybook.command.programme.ProgrammeRefusal.BodyMayNotDecide;
import daybook.command.programme.ProgrammeRefusal.ClauseWithoutAmount;
import daybook.command.programme.ProgrammeRefusal.DecidedByThisBodyBefore;
import daybook.command.programme.ProgrammeRefusal.PrincipleWithoutItsCondition;
import daybook.command.programme.ProgrammeRefusal.ProposalNotKnown;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import java.util.Set;

/**
 * Decides what a clause decides about a proposed investment. Its verb, amount and condition and the powers of its body
 * say which: nobody types them a second time.
 */
final class Investments {

    private static final Set<Verb> DECIDING = Set.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);

    private Investments() {}

    static Verdict decide(ProgrammeState state, DecideInvestment command, Ruling ruling) {
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal == null) {
            return Verdict.refused(
                    state.opened()
                            ? new ProposalNotKnown(command.programme(), command.proposal())
                            : NotInTheDayBook.of(command.programme()));
        }
        PassedClause passed = ruling.passed();
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        var subject = new Subject.OfProposal(command.programme(), command.proposal());
        var earlier = ruling.earlier().get(passed.body());
        var objections = ClauseAbout.objections(passed, subject, DECIDING);
        if (earlier != null) {
            objections.when(true, () -> new DecidedByThisBodyBefore(command.proposal(), passed.body(), earlier.text()));
        }
        return byVerb(command, passed, proposal, objections);
    }

    private static Verdict byVerb(
            DecideInvestment command, PassedClause passed, ProposalState proposal, Objections objections) {
        return switch (passed.clause().verb()) {
            case REFUSE ->
                mayRule(objections, passed)
                        .orElse(() -> new InvestmentRefused(
                                command.programme(), command.proposal(), command.clause(), passed.on()));
            case APPROVE ->
                approved(command, passed, proposal, ClauseAbout.lacking(objections, passed, Power.COMMIT_MONEY));
            case AGREE_IN_PRINCIPLE -> {
                var condition = passed.clause().condition();
                objections.when(
                        condition == null || condition.isBlank(),
                        () -> new PrincipleWithoutItsCondition(passed.ref().text()));
                yield passed.may(Power.COMMIT_MONEY)
                        ? approved(command, passed, proposal, objections)
                        : endorsed(command, passed, mayRule(objections, passed));
            }
            case ENDORSE -> endorsed(command, passed, mayRule(objections, passed));
            case NOTE, COMMENT, DEFER, REFER, REQUEST, DELEGATE, REVOKE -> new Verdict.Rejected(objections.all());
        };
    }

    private static Verdict approved(
            DecideInvestment command, PassedClause passed, ProposalState proposal, Objections objections) {
        Pence amount = passed.clause().amount();
        Pence endorsed = proposal.endorsed();
        if (amount == null) {
            return new Verdict.Rejected(without(passed, objections).all());
        }
        if (endorsed != null) {
            objections.when(amount.compareTo(endorsed) > 0, () -> new ApprovedAboveEndorsed(amount, endorsed));
        }
        return objections.orElse(() -> new InvestmentApproved(
                command.programme(),
                command.proposal(),
                command.clause(),
                amount,
                passed.clause().condition(),
                passed.on()));
    }

    private static Verdict endorsed(DecideInvestment command, PassedClause passed, Objections objections) {
        Clause clause = passed.clause();
        Pence amount = clause.amount();
        if (amount == null) {
            return new Verdict.Rejected(without(passed, objections).all());
        }
        return objections.orElse(() -> new InvestmentEndorsed(
                command.programme(),
                command.proposal(),
                command.clause(),
                amount,
                clause.condition(),
                clause.subjectTo(),
                passed.on()));
    }

    private static Objections without(PassedClause passed, Objections objections) {
        return objections.when(true, () -> new ClauseWithoutAmount(passed.ref().text()));
    }

    /** Whoever may endorse or commit may also refuse. */
    private static Objections mayRule(Objections objections, PassedClause passed) {
        return objections.when(
                !passed.may(Power.ENDORSE) && !passed.may(Power.COMMIT_MONEY),
                () -> new BodyMayNotDecide(passed.body(), Power.ENDORSE));
    }
}
