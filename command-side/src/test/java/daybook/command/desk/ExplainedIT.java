package daybook.command.desk;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.day;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.example.RunningCommandSide;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reason names by a reference alone is told to people by its name, the body, the day and the entry. */
class ExplainedIT {

    private static final MeetingId GRANTS = new MeetingId(CABINET + "-2008-01-10");
    private static final MeetingId REVOKES = new MeetingId(CABINET + "-2008-02-10");
    private static final MeetingId OTHERS = new MeetingId(GROUP + "-2008-02-11");
    private static final DelegationId TAKEN_BACK = new DelegationId(GRANTS + "-1-4-a");
    private static final DelegationId STANDING = new DelegationId(GRANTS + "-1-4-b");

    private static RunningCommandSide house;

    @BeforeAll
    static void start() {
        house = new RunningCommandSide().begun();
        resolved(GRANTS, CABINET, day("2008-01-10"), List.of(delegates("4(a)"), delegates("4(b)")));
        resolved(REVOKES, CABINET, day("2008-02-10"), List.of(revokes("1", TAKEN_BACK)));
        resolved(OTHERS, GROUP, day("2008-02-11"), List.of(revokes("1", STANDING)));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static Clause delegates(String minuted) {
        return new Clause(
                minuted.replace("(", "-").replace(")", ""),
                minuted,
                List.of(Verb.DELEGATE),
                "as minuted",
                List.of(),
                null,
                null,
                null);
    }

    private static Clause revokes(String number, DelegationId delegation) {
        return new Clause(number, Verb.REVOKE, "as minuted", new Subject.OfDelegation(delegation), null, null, null);
    }

    /** What its clauses decide does not follow by itself, as in earlier versions; but what is handed on does. */
    private static void resolved(MeetingId meeting, BodyId body, LocalDate on, List<Clause> clauses) {
        house.recorded(new RecordMeeting(meeting, body, on));
        var resolution = new RecordResolution(
                meeting,
                "1",
                "Signing",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                clauses,
                clauses.stream()
                        .filter(clause -> clause.does(Verb.DELEGATE))
                        .map(clause -> new HandedOn(
                                clause.number(),
                                "to sign the agreement",
                                List.of(OFFICE),
                                List.of(),
                                null,
                                List.of(),
                                null))
                        .toList(),
                List.of());
        if (body.equals(CABINET)) {
            house.recorded(resolution);
        } else {
            house.passedBefore(resolution);
        }
    }

    private static Refusal refused(RevokeDelegation command) {
        return ((Outcome.Refused) house.submit(request(), command)).refusals().getFirst();
    }

    @Test
    void of_a_delegation_that_was_revoked_already_it_says_what_it_was_about_and_by_which_clause() {
        var refusal = refused(new RevokeDelegation(TAKEN_BACK, new ClauseRef(REVOKES, "1", "1")));
        assertThat(RefusalTexts.of(refusal).message())
                .startsWith("The delegation “to sign the agreement”, to Officer, of 10 January 2008 (entry ")
                .contains(
                        "was revoked on 10 February 2008 already, by clause 1 on item 1 of A cabinet, 10 February 2008")
                .doesNotContain(TAKEN_BACK.value());
        assertThat(refusal.facts()).as("for programs").containsEntry("delegation", TAKEN_BACK);
    }

    @Test
    void of_a_clause_of_another_body_it_names_both_bodies_and_both_clauses() {
        var words = RefusalTexts.of(refused(new RevokeDelegation(STANDING, new ClauseRef(OTHERS, "1", "1"))));
        assertThat(words.message()).startsWith("Clause 1 on item 1 of A group, 11 February 2008 (entry ");
        assertThat(words.message()).endsWith("is one of A group, which did not delegate this.");
        assertThat(words.wayOut()).contains("4(b) on item 1 of A cabinet, 10 January 2008");
    }
}
