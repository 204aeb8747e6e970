package daybook.command.meeting;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** Reasons against what is asked for about a meeting. */
sealed interface MeetingRefusal extends Refusal {

    record MeetingNamedOtherwise(MeetingId meeting, String expected) implements MeetingRefusal {}

    /** Of the report that the meeting worked from; minutes and other sources come afterwards. */
    record PaperAfterItsMeeting(String field, PaperId paper, LocalDate dated, LocalDate met)
            implements MeetingRefusal {}

    @LiesIn("effective")
    record MinutesBeforeTheMeeting(LocalDate held, LocalDate effective) implements MeetingRefusal {}

    @LiesIn("effective")
    record MinutesAlreadyConfirmed(MeetingId meeting, LocalDate on) implements MeetingRefusal {}

    @LiesIn("item")
    record ItemAlreadyResolved(MeetingId meeting, String item) implements MeetingRefusal {}

    record ItemNotResolved(MeetingId meeting, String item) implements MeetingRefusal {}

    /** What was entered by the authority of its clauses. */
    record ResolutionStandsUnder(String item, List<String> entries) implements MeetingRefusal {
        public ResolutionStandsUnder {
            entries = List.copyOf(entries);
        }
    }

    @LiesIn(value = "reason", aroundTheCommand = true)
    record ResolutionWithdrawnWithoutReason(String item) implements MeetingRefusal {}

    @LiesIn("clause-1-number")
    record ResolutionWithoutClause(String item) implements MeetingRefusal {}

    record ClauseNumberedTwice(String field, String number) implements MeetingRefusal {}

    record ClauseWithoutVerb(String field, String number) implements MeetingRefusal {}

    record ClauseDecidesSeveralWays(String field, String number, List<Verb> verbs) implements MeetingRefusal {}

    record AmountOfSeveral(String field, String number, int matters) implements MeetingRefusal {}

    record PlaceInNoPaper(String field, String place) implements MeetingRefusal {}

    record ClauseWithoutWording(String field, String number) implements MeetingRefusal {}

    record PrincipleWithoutCondition(String field, String number) implements MeetingRefusal {}

    record ReferralToNobody(String field, String number) implements MeetingRefusal {}

    record RevocationOfNothing(String field, String number) implements MeetingRefusal {}

    record ClauseAwaitsItsOwnBody(String field, String number, String body) implements MeetingRefusal {}

    record TermsOfNoClause(String field, String number) implements MeetingRefusal {}

    record TermsOfAnotherVerb(String field, String number, List<Verb> verb, String terms) implements MeetingRefusal {}

    record TermsTwice(String field, String number) implements MeetingRefusal {}

    record HandedOnAboutNothing(String field, String number) implements MeetingRefusal {}

    record HandedOnToNobody(String field, String number) implements MeetingRefusal {}

    record ReuseOfNoFacility(String field, String number) implements MeetingRefusal {}

    record TargetOfSeveral(String field, String number, int indicators) implements MeetingRefusal {}

    record TargetOfNoIndicator(String field, String number) implements MeetingRefusal {}

    @LiesIn("effective")
    record MeetingBeforeItsBody(MeetingId meeting, LocalDate established, LocalDate effective)
            implements MeetingRefusal {}
}
