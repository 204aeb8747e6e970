package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about a programme. */
sealed interface ProgrammeRefusal extends Refusal {

    /** Reasons that lie in the clause. */
    @LiesIn("clause")
    sealed interface OfClause extends ProgrammeRefusal {}

    @LiesIn("indicator")
    record RewardAlreadyOffered(IndicatorId indicator, LocalDate since, LocalDate effective)
            implements ProgrammeRefusal {}

    record ProposalNotKnown(ProgrammeId programme, ProposalId proposal) implements ProgrammeRefusal {}

    @LiesIn("proposal")
    record ProposalAlreadyMade(ProgrammeId programme, ProposalId proposal) implements ProgrammeRefusal {}

    @LiesIn("effective")
    record AlreadyRecommended(ProposalId proposal, LocalDate effective) implements ProgrammeRefusal {}

    @LiesIn("condition")
    record AdviceWithoutCondition(ProposalId proposal) implements ProgrammeRefusal {}

    @LiesIn("amount")
    record SupportWithoutAmount(ProposalId proposal) implements ProgrammeRefusal {}

    @LiesIn("amount")
    record NoSupportWithAmount(ProposalId proposal, Pence amount) implements ProgrammeRefusal {}

    record ClauseAboutSomethingElse(String clause, String subject, String expected) implements OfClause {}

    record ClauseDecidesNothing(String clause, List<Verb> verb) implements OfClause {}

    record ClauseWithoutAmount(String clause) implements OfClause {}

    record PrincipleWithoutItsCondition(String clause) implements OfClause {}

    record BodyMayNotDecide(BodyId body, Power power) implements OfClause {}

    record ClauseDecidedItBefore(String clause, ProposalId proposal) implements OfClause {}

    record ClauseWroteOff(String clause, ProposalId proposal) implements OfClause {}

    record FacilityAlreadyAuthorised(ProgrammeId programme, Pence limit) implements ProgrammeRefusal {}

    record FacilityNotAuthorised(ProgrammeId programme) implements ProgrammeRefusal {}

    record FacilityNotThereThen(ProgrammeId programme, LocalDate on) implements OfClause {}

    record ClauseCarriedOut(String clause, ProgrammeId programme) implements OfClause {}

    @LiesIn("amount")
    record LimitAlready(ProgrammeId programme, Pence limit, LocalDate on) implements ProgrammeRefusal {}

    @LiesIn("amount")
    record ReducedBelowNothing(Pence amount, Pence limit, LocalDate on) implements ProgrammeRefusal {}

    @LiesIn("change")
    record ChangedWhileAsked(int number, Pence amount, BodyId awaiting) implements ProgrammeRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record FacilityWithoutAuthority(ProgrammeId programme) implements ProgrammeRefusal {}

    record AmountAboveClause(String field, Pence amount, String clause, Pence stated) implements ProgrammeRefusal {}

    record BeforeItsClause(String field, String clause, LocalDate passed, LocalDate effective)
            implements ProgrammeRefusal {}

    record ExtensionStillPending(int number, Pence amount, BodyId awaiting) implements ProgrammeRefusal {}

    record NoExtensionPending(ProgrammeId programme) implements ProgrammeRefusal {}

    @LiesIn("awaiting")
    record AskedOfAnotherBody(
            BodyId awaiting, String clause, @Nullable BodyId stated) implements ProgrammeRefusal {}

    @LiesIn("awaiting")
    record AskedBodyMayNotCommit(BodyId awaiting, Power power) implements ProgrammeRefusal {}

    record DecidedByAnotherBody(BodyId body, BodyId awaiting) implements OfClause {}

    record DecidedBeforeAsked(String clause, LocalDate passed, LocalDate asked) implements OfClause {}

    record GrantAboveRequest(Pence amount, Pence requested) implements OfClause {}
}
