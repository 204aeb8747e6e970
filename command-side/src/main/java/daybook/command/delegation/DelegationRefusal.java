package daybook.command.delegation;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** Reasons against a delegation, or against an approval under it. */
sealed interface DelegationRefusal extends Refusal {

    record ClauseDoesNotDelegate(String field, String clause, List<Verb> verb) implements DelegationRefusal {}

    record ClauseDelegatesSomethingElse(String field, String clause, String stated, String subject)
            implements DelegationRefusal {}

    /** What was delegated is not delegated further: whoever was trusted with it decides, or hands it back. */
    record DelegationOfADelegation(String field, String subject) implements DelegationRefusal {}

    record BodyMayNotDelegate(String field, BodyId body, Power power) implements DelegationRefusal {}

    record DelegationBeforeItsClause(String field, String clause, LocalDate passed, LocalDate effective)
            implements DelegationRefusal {}

    record CapAboveClause(String field, Pence cap, String clause, Pence stated) implements DelegationRefusal {}

    /** A cap that another of the delegation's own caps makes idle. */
    record CapAboveCap(String field, Pence cap, Pence wider) implements DelegationRefusal {}

    /** A cap to share, where the clause is about one matter. */
    record SharedCapOfOne(String field, Pence cap, String clause) implements DelegationRefusal {}

    record SharedCapDiffers(String field, Pence cap, DelegationId other, Pence theirs) implements DelegationRefusal {}

    record SharedCapTooLate(String field, Pence cap, DelegationId other) implements DelegationRefusal {}

    /** Described in words, and chosen from what the day book knows as well. */
    record MatterNamedTwice(String field, String subject, String matter) implements DelegationRefusal {}

    record CapOfNoMoney(String field, Pence cap, String subject) implements DelegationRefusal {}

    /** An amount, where what was delegated is no money. */
    record AmountOfNoMoney(String field, Pence amount, String subject) implements DelegationRefusal {}

    /** No amount, where money was delegated. */
    record ExerciseOfMoney(String field, String subject) implements DelegationRefusal {}

    record DelegationToNobody(String field) implements DelegationRefusal {}

    record NamedTwice(String field, OfficeId office) implements DelegationRefusal {}

    record DelegateAlsoConsulted(String field, OfficeId office) implements DelegationRefusal {}

    record ConditionKeyTwice(String field, String key) implements DelegationRefusal {}

    record ExpiresBeforeItStarts(String field, LocalDate effective, LocalDate expires) implements DelegationRefusal {}

    record NotUnderThisDelegation(DelegationId delegation, String authority) implements DelegationRefusal {}

    record NotADelegate(String field, OfficeId office, List<OfficeId> delegates) implements DelegationRefusal {}

    record OfficeNotHeldThen(String field, PersonId person, OfficeId office, LocalDate effective)
            implements DelegationRefusal {}

    record ProposerMayNotApprove(PersonId person, String subject) implements DelegationRefusal {}

    record ApprovalBeforeDelegation(String field, LocalDate start, LocalDate effective) implements DelegationRefusal {}

    record ApprovalAfterExpiry(String field, LocalDate expires, LocalDate effective) implements DelegationRefusal {}

    record ApprovalAfterRevocation(String field, LocalDate revoked, ClauseRef clause, LocalDate effective)
            implements DelegationRefusal {}

    record ApprovalAfterRefusal(String field, LocalDate refused, LocalDate effective) implements DelegationRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record RefusalWithoutReason() implements DelegationRefusal {}

    record RefusalWithAmount(String field, Pence amount) implements DelegationRefusal {}

    record NothingLeftToRefuse(DelegationId delegation, Pence approved) implements DelegationRefusal {}

    record RefusalBeforeApproval(String field, LocalDate approved, LocalDate effective) implements DelegationRefusal {}

    record DelegationAlreadyRevoked(DelegationId delegation, LocalDate on, ClauseRef clause)
            implements DelegationRefusal {}

    record ClauseDoesNotRevoke(String field, String clause, List<Verb> verb) implements DelegationRefusal {}

    record ClauseRevokesSomethingElse(String field, String clause, String stated, String subject)
            implements DelegationRefusal {}

    record RevokedByAnotherBody(String field, ClauseRef clause, BodyId body, ClauseRef granted)
            implements DelegationRefusal {}

    record RevocationBeforeDelegation(String field, String clause, LocalDate passed, LocalDate start)
            implements DelegationRefusal {}

    /**
     * @param allowed about the whole matter, on that day
     * @param approved of it under all delegations by then
     * @param rivals the other delegations under which some of that was
     */
    record AboveMatter(
            String field,
            Pence amount,
            String subject,
            Pence allowed,
            LocalDate day,
            Pence approved,
            List<DelegationId> rivals,
            Pence left)
            implements DelegationRefusal {}

    record AboveCap(String field, Pence amount, Pence approved, Pence cap, Pence left) implements DelegationRefusal {}

    record AboveEachCap(String field, Pence amount, Pence cap) implements DelegationRefusal {}

    /** @param approved under all the delegations of the clause that share the cap */
    record AboveSharedCap(String field, Pence amount, ClauseRef clause, Pence approved, Pence cap, Pence left)
            implements DelegationRefusal {}

    record ConsultationMissing(String field, OfficeId consultee) implements DelegationRefusal {}

    record ConsultedAfterwards(String field, OfficeId consultee, LocalDate on, LocalDate effective)
            implements DelegationRefusal {}

    record ConsultedBeforeDelegation(String field, OfficeId consultee, LocalDate on, LocalDate start)
            implements DelegationRefusal {}

    record ConcurredBeforeDelegation(String field, OfficeId delegate, LocalDate on, LocalDate start)
            implements DelegationRefusal {}

    record EvidenceAfterwards(String field, PaperId paper, LocalDate dated, LocalDate effective)
            implements DelegationRefusal {}

    record ConcurrenceMissing(String field, OfficeId delegate) implements DelegationRefusal {}

    record ConcurredAfterwards(String field, OfficeId delegate, LocalDate on, LocalDate effective)
            implements DelegationRefusal {}

    record EvidenceMissing(String field, String key, String wording) implements DelegationRefusal {}

    record EvidenceForNoCondition(String field, String key) implements DelegationRefusal {}

    record NotConsulted(String field, OfficeId office, List<OfficeId> consultees) implements DelegationRefusal {}

    record DecidesAlone(String field, OfficeId office, DelegationId delegation) implements DelegationRefusal {}

    /** What one office said is entered by another only as a paper shows it. */
    record SpeaksForThemself(String field, OfficeId office) implements DelegationRefusal {}

    record ShownBeforehand(String field, PaperId paper, LocalDate dated, OfficeId office, LocalDate on)
            implements DelegationRefusal {}

    record AnswerBeforeDelegation(String field, LocalDate start, LocalDate on) implements DelegationRefusal {}

    record AnswerAfterEnd(String field, LocalDate ended, LocalDate on) implements DelegationRefusal {}

    record AnswerAfterDecision(String field, LocalDate decided, OfficeId office) implements DelegationRefusal {}

    /** Whoever decides types something else than the office itself has said. */
    record SpokeForThemself(String field, OfficeId office, LocalDate on) implements DelegationRefusal {}

    record ConcurrenceWithheld(String field, OfficeId delegate, LocalDate on, Stance stance)
            implements DelegationRefusal {}

    record ConcurredToLess(String field, OfficeId delegate, Pence agreed, Pence amount) implements DelegationRefusal {}
}
