package daybook.command.programme;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.programme.ProgrammeRefusal.BodyMayNotDecide;
import daybook.command.programme.ProgrammeRefusal.ClauseDecidedItBefore;
import daybook.command.programme.ProgrammeRefusal.ClauseWithoutAmount;
import daybook.command.programme.ProgrammeRefusal.ClauseWroteOff;
import daybook.command.programme.ProgrammeRefusal.PrincipleWithoutItsCondition;
import daybook.command.programme.ProgrammeRefusal.ProposalNotKnown;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.Fact;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var objections = ClauseAbout.objections(passed, subject, DECIDING)
                .when(
                        proposal.decidedBy().contains(command.clause()),
                        () -> new ClauseDecidedItBefore(passed.text(), command.proposal()))
                .when(
                        proposal.money().writtenOff(command.clause()).isPositive(),
                        () -> new ClauseWroteOff(passed.text(), command.proposal()));
        return byVerb(command, passed, new Course(proposal, ruling), objections);
    }

    /** What was decided before. */
    private record Course(ProposalState proposal, Ruling ruling) {

        boolean approvedOn(LocalDate day) {
            return new InvestmentStanding(proposal.decisions(), List.of()).approvedOn(day);
        }

        /**
         * What bodies that may not commit the money resolved after that day, and was recorded as if it decided: it was
         * not known then that the money had been approved.
         */
        List<Fact> viewsSince(DecideInvestment command, LocalDate day) {
            return proposal.decisions().stream()
                    .filter(ruled -> ruled.effective().isAfter(day)
                            && ruled.outcome() != Ruled.Outcome.VIEW
                            && ruling.advising().contains(ruled.clause()))
                    .<Fact>map(ruled -> new InvestmentViewTaken(
                            command.programme(),
                            command.proposal(),
                            ruled.clause(),
                            ruled.outcome() != Ruled.Outcome.REFUSED,
                            ruled.amount(),
                            ruled.condition(),
                            ruled.effective()))
                    .toList();
        }
    }

    private static Verdict byVerb(DecideInvestment command, PassedClause passed, Course course, Objections objections) {
        Verb deciding = passed.clause().verbs().stream()
                .filter(DECIDING::contains)
                .findFirst()
                .orElse(Verb.NOTE);
        return switch (deciding) {
            case REFUSE -> refused(command, passed, course, mayRule(objections, passed));
            case APPROVE ->
                approved(command, passed, course, ClauseAbout.lacking(objections, passed, Power.COMMIT_MONEY));
            case AGREE_IN_PRINCIPLE -> {
                var condition = passed.clause().condition();
                objections.when(
                        condition == null || condition.isBlank(),
                        () -> new PrincipleWithoutItsCondition(passed.text()));
                yield passed.may(Power.COMMIT_MONEY)
                        ? approved(command, passed, course, objections)
                        : endorsed(command, passed, course, mayRule(objections, passed));
            }
            case ENDORSE -> endorsed(command, passed, course, mayRule(objections, passed));
            case NOTE, COMMENT, DEFER, REFER, REQUEST, DELEGATE, REVOKE -> new Verdict.Rejected(objections.all());
        };
    }

    /** A body that may not commit the money cannot undo, nor tie to a condition, what one that may has approved. */
    private static boolean changesNothing(PassedClause passed, Course course) {
        return !passed.may(Power.COMMIT_MONEY) && course.approvedOn(passed.on());
    }

    private static Verdict refused(
            DecideInvestment command, PassedClause passed, Course course, Objections objections) {
        return objections.orElse(() -> changesNothing(passed, course)
                ? view(command, passed, course, false)
                : new InvestmentRefused(command.programme(), command.proposal(), command.clause(), passed.on()));
    }

    private static InvestmentViewTaken view(
            DecideInvestment command, PassedClause passed, Course course, boolean inFavour) {
        return new InvestmentViewTaken(
                command.programme(),
                command.proposal(),
                command.clause(),
                inFavour,
                inFavour ? amount(passed, course) : null,
                inFavour ? passed.clause().condition() : null,
                passed.on());
    }

    /** Of a clause about several matters each is decided as it was proposed: it can name no amount of its own for each. */
    private static @Nullable Pence amount(PassedClause passed, Course course) {
        Pence named = passed.clause().amount();
        return named == null && passed.clause().subjects().size() > 1
                ? course.proposal().proposed()
                : named;
    }

    /** How much is for the body to say: also more than another endorsed, and less than has been spent already. */
    private static Verdict approved(
            DecideInvestment command, PassedClause passed, Course course, Objections objections) {
        Pence amount = amount(passed, course);
        if (amount == null) {
            return new Verdict.Rejected(without(passed, objections).all());
        }
        return objections.orAll(() -> {
            List<Fact> facts = new ArrayList<>();
            facts.add(
                    course.approvedOn(passed.on())
                            ? new InvestmentApprovedAgain(
                                    command.programme(),
                                    command.proposal(),
                                    command.clause(),
                                    amount,
                                    passed.clause().condition(),
                                    passed.on())
                            : new InvestmentApproved(
                                    command.programme(),
                                    command.proposal(),
                                    command.clause(),
                                    amount,
                                    passed.clause().condition(),
                                    passed.on()));
            facts.addAll(course.viewsSince(command, passed.on()));
            return facts;
        });
    }

    private static Verdict endorsed(
            DecideInvestment command, PassedClause passed, Course course, Objections objections) {
        Clause clause = passed.clause();
        Pence amount = amount(passed, course);
        if (amount == null) {
            return new Verdict.Rejected(without(passed, objections).all());
        }
        return objections.orElse(() -> changesNothing(passed, course)
                ? view(command, passed, course, true)
                : new InvestmentEndorsed(
                        command.programme(),
                        command.proposal(),
                        command.clause(),
                        amount,
                        clause.condition(),
                        clause.subjectTo(),
                        passed.on()));
    }

    private static Objections without(PassedClause passed, Objections objections) {
        return objections.when(true, () -> new ClauseWithoutAmount(passed.text()));
    }

    /** Whoever may endorse or commit may also refuse. */
    private static Objections mayRule(Objections objections, PassedClause passed) {
        return objections.when(
                !passed.may(Power.ENDORSE) && !passed.may(Power.COMMIT_MONEY),
                () -> new BodyMayNotDecide(passed.body(), Power.ENDORSE));
    }
}
