package daybook.chaos.race;

import daybook.chaos.scene.Facts;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.testapplication.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a race is run on: a programme with a facility, investments that are approved and committed in full, one that is
 * approved only, and a delegation about it.
 *
 * @param programme of this race alone
 * @param cap of the delegation
 */
record Ground(ProgrammeId programme, DelegationId delegation, Pence facility, Pence cap) {

    /** Whoever races acts in this office. */
    static final OfficeId OFFICE = new OfficeId("TREASURER");

    static final PersonId RACER = new PersonId("everything");
    static final LocalDate DAY = LocalDate.of(2020, 1, 15);

    /** Those that are committed in full. */
    static final int COMMITTED = 4;

    /** The one that is approved, and of which nothing is set aside. */
    static final ProposalId APPROVED = new ProposalId("APPROVED");

    private static final BodyId CABINET = new BodyId("CABINET");
    private static final BodyId COUNCIL = new BodyId("COUNCIL");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");
    private static final Pence EACH = Pence.ofPounds(1_000_000);
    private static final LocalDate BEGUN = LocalDate.of(2019, 4, 1);

    /** What every race leans on; once a database. */
    static void prepare(Database database) {
        Facts.write(
                database,
                List.of(
                        new BodyEstablished(CABINET, "Cabinet", EnumSet.allOf(Power.class), BEGUN),
                        new BodyEstablished(COUNCIL, "Council", EnumSet.allOf(Power.class), BEGUN),
                        new OfficeEstablished(OFFICE, "Treasurer", CABINET, BEGUN),
                        new OfficeHolderAppointed(OFFICE, RACER, BEGUN),
                        new IndicatorSetAdopted(SET, "Agreement", new Period(BEGUN, BEGUN.plusYears(9)), BEGUN)));
    }

    /** A new one. */
    static Ground laid(Database database, String name, Pence limit) {
        var ground = new Ground(new ProgrammeId(name), new DelegationId("D-" + name), limit, limit);
        Facts.write(database, ground.facts());
        return ground;
    }

    /** The Cabinet's clause that takes the delegation back, once it is recorded. */
    ClauseRef revoking() {
        return new ClauseRef(new MeetingId("CABINET-" + programme), "2", "1");
    }

    /** The Council's clause against the investment that the Cabinet approved, once it is recorded. */
    ClauseRef against() {
        return new ClauseRef(new MeetingId("COUNCIL-" + programme), "1", "1");
    }

    static ProposalId committed(int number) {
        return new ProposalId("P" + number);
    }

    Pence approved() {
        return facility;
    }

    private ClauseRef clause(String number) {
        return new ClauseRef(new MeetingId("CABINET-" + programme), "1", number);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                new ProgrammeOpened(programme, "Programme", SET, BEGUN),
                new FacilityAuthorised(programme, facility, Reuse.REVOLVING, BEGUN)));
        facts.addAll(meetings());
        IntStream.range(0, COMMITTED).forEach(number -> facts.addAll(committedInFull(committed(number))));
        facts.add(proposed(APPROVED));
        facts.add(new InvestmentApproved(programme, APPROVED, clause(APPROVED.value()), approved(), null, DAY));
        facts.add(new DelegationGranted(
                delegation,
                clause("delegate"),
                List.of(OFFICE),
                about(APPROVED),
                cap,
                List.of(),
                List.of(),
                null,
                DAY));
        facts.add(new DelegationGranted(
                rival(), clause("rival"), List.of(OFFICE), about(APPROVED), cap, List.of(), List.of(), null, DAY));
        return facts;
    }

    /** Another delegation of the same investment, up to the same amount. */
    DelegationId rival() {
        return new DelegationId("RIVAL-" + programme);
    }

    private List<Fact> meetings() {
        List<Clause> clauses = new ArrayList<>();
        IntStream.range(0, COMMITTED)
                .mapToObj(Ground::committed)
                .forEach(id -> clauses.add(clause(id.value(), Verb.APPROVE, about(id), EACH)));
        clauses.add(clause(APPROVED.value(), Verb.APPROVE, about(APPROVED), approved()));
        clauses.add(clause("delegate", Verb.DELEGATE, about(APPROVED), cap));
        clauses.add(clause("rival", Verb.DELEGATE, about(APPROVED), cap));
        return List.of(
                new MeetingHeld(revoking().meeting(), CABINET, DAY),
                passed(clause("delegate"), clauses),
                new MeetingHeld(against().meeting(), COUNCIL, DAY));
    }

    private static ResolutionPassed passed(ClauseRef ref, List<Clause> clauses) {
        return new ResolutionPassed(
                ref.meeting(), ref.item(), "Reward", null, ResolutionBasis.CONFIRMED_MINUTES, clauses, DAY);
    }

    private static Clause clause(String number, Verb verb, Subject subject, @Nullable Pence amount) {
        return new Clause(number, verb, "as minuted", subject, amount, null, null);
    }

    private List<Fact> committedInFull(ProposalId id) {
        return List.of(
                proposed(id),
                new InvestmentApproved(programme, id, clause(id.value()), EACH, null, DAY),
                new InvestmentAllocated(programme, id, 1, EACH, DAY),
                new InvestmentCommitted(programme, id, 1, EACH, DAY));
    }

    private InvestmentProposed proposed(ProposalId id) {
        return new InvestmentProposed(programme, id, new IndicatorId("I"), EACH, "places", DAY);
    }

    private Subject about(ProposalId id) {
        return new Subject.OfProposal(programme, id);
    }
}
