package daybook.command.example;

import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small partnership: a group that endorses, a cabinet that commits money, and what they decide about. */
public final class Example {

    public static final LocalDate TODAY = day("2008-02-20");
    public static final Instant NOW = Instant.parse("2008-02-20T10:00:00Z");
    public static final BodyId GROUP = new BodyId("GROUP");
    public static final BodyId CABINET = new BodyId("CABINET");
    public static final Set<Power> OF_GROUP = Set.of(Power.RECOMMEND, Power.ENDORSE, Power.SET_TARGETS, Power.DELEGATE);
    public static final Set<Power> OF_CABINET = Set.of(Power.COMMIT_MONEY, Power.SET_TARGETS, Power.DELEGATE);
    public static final IndicatorSetId SET = new IndicatorSetId("SET");
    public static final IndicatorId INDICATOR = new IndicatorId("R01");
    public static final ProgrammeId PROGRAMME = new ProgrammeId("P");
    public static final ProposalId PROPOSAL = new ProposalId("R01");
    public static final PaperId PAPER = new PaperId("PAPER");
    public static final PersonId PERSON = new PersonId("someone");
    public static final OfficeId OFFICE = new OfficeId("OFFICE");
    public static final Subject.OfProposal THE_PROPOSAL = new Subject.OfProposal(PROGRAMME, PROPOSAL);

    private Example() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    public static Measure measure(String digits) {
        return Measure.parse(digits);
    }

    /** Somebody who cites no authority. */
    public static Asker asking(String reason) {
        return new Asker(PERSON, OFFICE, null, reason, null);
    }

    public static Attribution by(Authority authority) {
        return new Attribution(PERSON, OFFICE, authority, "", null);
    }

    public static Attribution by(Authority authority, String reason, @Nullable Source source) {
        return new Attribution(PERSON, OFFICE, authority, reason, source);
    }

    public static Request request(Role... roles) {
        return new Request(UUID.randomUUID(), Set.of(roles), by(new Authority.OfOffice()), NOW);
    }

    public static ClauseRef ref(BodyId body, String date, String number) {
        return new ClauseRef(new MeetingId(body + "-" + date), "4", number);
    }

    public static Clause clause(String number, Verb verb, @Nullable Subject subject, @Nullable Pence amount) {
        return new Clause(number, verb, "as minuted", subject, amount, null, null);
    }

    /** A clause of the group, passed on 13 December 2007. */
    public static PassedClause ofGroup(Clause clause) {
        return new PassedClause(ref(GROUP, "2007-12-13", clause.number()), clause, GROUP, OF_GROUP, day("2007-12-13"));
    }

    /** A clause of the cabinet, passed on 15 January 2008. */
    public static PassedClause ofCabinet(Clause clause) {
        return new PassedClause(
                ref(CABINET, "2008-01-15", clause.number()), clause, CABINET, OF_CABINET, day("2008-01-15"));
    }

    public static PassedClause ofBody(Clause clause, BodyId body, Power... powers) {
        return new PassedClause(
                ref(body, "2007-12-13", clause.number()), clause, body, Set.of(powers), day("2007-12-13"));
    }

    /** The rules that the decision was refused by; none if it was not. Each of them must have words. */
    public static List<String> rules(Verdict decision) {
        return switch (decision) {
            case Verdict.Accepted _ -> List.of();
            case Verdict.Rejected(var refusals) -> rules(refusals);
        };
    }

    public static List<String> rules(List<? extends Refusal> refusals) {
        return refusals.stream().map(refusal -> RefusalTexts.of(refusal).rule()).toList();
    }

    /** Where each of the reasons stands that it was refused for: its rule, and the field of the form. */
    public static List<String> places(Verdict decision) {
        return switch (decision) {
            case Verdict.Accepted _ -> List.of();
            case Verdict.Rejected(var refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.rule() + (refusal.field() == null ? "" : " at " + refusal.field()))
                        .toList();
        };
    }

    /** The facts decided on; a failure if it was refused. */
    public static List<Fact> facts(Verdict decision) {
        return switch (decision) {
            case Verdict.Accepted(var facts) -> facts;
            case Verdict.Rejected(var refusals) -> throw new AssertionError("Refused: " + refusals);
        };
    }
}
