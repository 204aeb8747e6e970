package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;

import daybook.acts.Role;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A command side in which bodies resolve about a programme and an indicator. */
abstract class Resolving {

    static final LocalDate FROM = day("2006-04-01");

    static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));

    static RunningCommandSide side;

    static int days;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        side.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(FROM, day("2009-03-31")), FROM));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, FROM));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static void programme(String name, String... proposals) {
        var programme = new ProgrammeId(name);
        side.recorded(new OpenProgramme(programme, "Reward", SET, FROM));
        for (String proposal : proposals) {
            side.recorded(new ProposeInvestment(
                    programme, new ProposalId(proposal), INDICATOR, pounds(1_000), "Places", day("2007-12-01")));
        }
    }

    static Subject proposal(String programme, String proposal) {
        return new Subject.OfProposal(new ProgrammeId(programme), new ProposalId(proposal));
    }

    static Subject facility(String programme) {
        return new Subject.OfFacility(new ProgrammeId(programme));
    }

    static Clause clause(
            String number, Verb verb, @Nullable Subject about, @Nullable Long pounds, @Nullable BodyId subjectTo) {
        return new Clause(number, verb, "as minuted", about, pounds == null ? null : pounds(pounds), null, subjectTo);
    }

    /** A meeting of the body on a day of its own. */
    static MeetingId meets(BodyId body) {
        LocalDate held = day("2008-01-01").plusDays(++days);
        var meeting = RecordMeeting.named(body, held, null);
        side.recorded(new RecordMeeting(meeting, body, held));
        return meeting;
    }

    static RecordResolution resolution(MeetingId meeting, Clause... clauses) {
        return new RecordResolution(
                meeting, "7", "Reward targets", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(clauses));
    }

    static <F extends Fact> List<Told> told(Id about, Class<F> kind) {
        return side.bean(Register.class).told(about).stream()
                .filter(told -> kind.isInstance(told.fact()))
                .toList();
    }

    static Authority under(MeetingId meeting, String number) {
        return new Authority.UnderClause(new ClauseRef(meeting, "7", number));
    }

    static List<Refusal> refusals(RecordResolution resolution) {
        return ((Outcome.Refused) side.submit(request(), resolution)).refusals();
    }

    static Request because() {
        var by = request().by();
        return new Request(
                UUID.randomUUID(),
                EnumSet.of(Role.SECRETARY),
                new Asker(by.person(), by.office(), null, "A wrong day", null),
                Instant.now());
    }

    static RecordResolution setting(MeetingId meeting, TargetKey target, String value) {
        return new RecordResolution(
                meeting,
                "7",
                "Targets",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(clause("1", Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null, null)),
                List.of(),
                List.of(new TargetResolved("1", target, measure(value), null)));
    }

    static RecordResolution decides(MeetingId meeting) {
        return new RecordResolution(
                meeting,
                "7",
                "Reward targets",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(
                        clause("1", Verb.APPROVE, proposal(meeting.value(), "A"), 400L, null),
                        clause("2", Verb.APPROVE, facility(meeting.value()), 1_000L, null),
                        clause("3", Verb.DELEGATE, proposal(meeting.value(), "B"), 300L, null)),
                List.of(new HandedOn("3", List.of(OFFICE), List.of(), null, List.of(), null)),
                List.of());
    }

    static Asker underAClauseAboutTheIndicator() {
        var meeting = meets(CABINET);
        side.recorded(resolution(meeting, clause("1", Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null, null)));
        return request(under(meeting, "1")).by();
    }
}
