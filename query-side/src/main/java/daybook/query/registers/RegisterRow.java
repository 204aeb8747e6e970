package daybook.query.registers;

import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.projection.Index;
import daybook.query.projection.Key;
import daybook.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the registers: where to find what is on one. What it says is read from its entry. */
sealed interface RegisterRow extends Row {

    @Key("body")
    record BodyRow(long entry, LocalDate effective, BodyId body) implements RegisterRow {}

    @Key("office")
    record OfficeRow(long entry, LocalDate effective, OfficeId office) implements RegisterRow {}

    /** From a day on somebody holds an office, or holds it no longer. */
    @Index(
            value = {"office", "person", "from_day desc", "entry desc"},
            unique = true)
    @Index("person")
    record HolderRow(
            long entry, LocalDate effective, OfficeId office, PersonId person, LocalDate fromDay, boolean holds)
            implements RegisterRow {}

    @Key("paper")
    record PaperRow(long entry, LocalDate effective, PaperId paper) implements RegisterRow {}

    @Key({"paper", "place", "quantity", "subject"})
    record PrintedRow(
            long entry, LocalDate effective, PaperId paper, String place, PrintedQuantity quantity, Subject subject)
            implements RegisterRow {}

    @Key("meeting")
    record MeetingRow(long entry, LocalDate effective, MeetingId meeting) implements RegisterRow {}

    @Key("meeting")
    record MinutesRow(long entry, LocalDate effective, MeetingId meeting) implements RegisterRow {}

    @Key({"meeting", "item"})
    @Index(value = "paper", where = "paper is not null")
    record ResolutionRow(
            long entry,
            LocalDate effective,
            MeetingId meeting,
            String item,
            @Nullable PaperId paper) implements RegisterRow {}

    /** In which paper a resolution is minuted. */
    @Index("minutes")
    record MinutedRow(long entry, LocalDate effective, PaperId minutes) implements RegisterRow {}

    /** What was resolved on the item until then counts no longer. */
    @Key({"meeting", "item"})
    record ResolutionWithdrawalRow(long entry, LocalDate effective, MeetingId meeting, String item)
            implements RegisterRow {}

    /** An entry had been recorded by mistake, and counts no longer. */
    @Key("withdrawn")
    @Index("thing")
    record WithdrawnRow(
            long entry,
            LocalDate effective,
            long withdrawn,
            String thing,
            @Nullable String instead) implements RegisterRow {}

    /** What is called so from then on, whatever it was recorded as. */
    @Key("thing")
    record CorrectedNameRow(long entry, LocalDate effective, String thing, String name) implements RegisterRow {}

    @Index({"meeting", "item", "clause", "effective desc", "entry desc"})
    @Index({"verb", "effective desc", "entry desc"})
    record ClauseRow(long entry, LocalDate effective, MeetingId meeting, String item, String clause, Verb verb)
            implements RegisterRow {}

    @Key("delegation")
    @Index("subject")
    record DelegationRow(long entry, LocalDate effective, DelegationId delegation, Subject subject)
            implements RegisterRow {}

    @Key({"delegation", "approval"})
    record ApprovalRow(long entry, LocalDate effective, DelegationId delegation, int approval, Pence amount)
            implements RegisterRow {}

    /** Delegates decided what is no money. */
    @Key({"delegation", "exercise"})
    record ExerciseRow(long entry, LocalDate effective, DelegationId delegation, int exercise) implements RegisterRow {}

    /** An office whose word is needed before a delegate decides said it. */
    @Index({"delegation", "entry"})
    record AnswerRow(long entry, LocalDate effective, DelegationId delegation) implements RegisterRow {}

    /** A delegation was taken back. */
    @Key("delegation")
    record RevocationRow(long entry, LocalDate effective, DelegationId delegation) implements RegisterRow {}

    /** Delegates decided against what was left. */
    @Key("delegation")
    record RefusalRow(long entry, LocalDate effective, DelegationId delegation) implements RegisterRow {}
}
