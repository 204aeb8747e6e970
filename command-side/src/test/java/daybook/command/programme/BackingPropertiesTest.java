package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Whatever is cited for whatever is done with the money of an investment, what is accepted rests on what fits it. */
class BackingPropertiesTest {

    private static final int DAYS = 12;
    private static final LocalDate START = LocalDate.of(2008, 1, 1);
    private static final MeetingId MEETING = new MeetingId("CABINET-2008-01-01");
    private static final Subject.OfProposal MINE = new Subject.OfProposal(PROGRAMME, PROPOSAL);
    private static final Subject.OfProposal OTHER = new Subject.OfProposal(PROGRAMME, new ProposalId("R02"));
    private static final DelegationId RELEASES = new DelegationId("D");
    private static final DelegationId OTHERS = new DelegationId("E");

    private static final int RELEASE = 4;
    private static final int REFUSE = 5;

    /**
     * What happens: a step with the money, a release, or a refusal.
     *
     * @param cites which authority; 0 for none
     */
    record Happening(int act, int day, int pounds, int cites) {
        LocalDate on() {
            return START.plusDays(day);
        }

        MoveMoney command() {
            return switch (act) {
                case 0 -> new AllocateInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), on());
                case 1 -> new CommitInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), on());
                case 2 -> new DrawDownInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), on());
                default -> new RepayInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), on());
            };
        }

        @Nullable
        Authority cited() {
            return switch (cites) {
                case 0 -> null;
                case 1 -> new Authority.OfOffice();
                case 2 -> new Authority.UnderClause(ref(1));
                case 3 -> new Authority.UnderClause(ref(2));
                case 4 -> new Authority.UnderClause(ref(3));
                case 5 -> new Authority.UnderDelegation(RELEASES);
                case 6 -> new Authority.UnderDelegation(OTHERS);
                case 7 -> new Authority.UnderApproval(OTHERS, 1);
                default -> new Authority.UnderApproval(RELEASES, cites - 7);
            };
        }

        private static ClauseRef ref(int number) {
            return new ClauseRef(MEETING, "1", Integer.toString(number));
        }
    }

    private InMemoryRegister register = new InMemoryRegister();
    private ProgrammeState state = ProgrammeState.NONE;
    private List<DelegatedApprovalGiven> releases = new ArrayList<>();
    private boolean refused;

    /** Approved by the cabinet's first clause; the second is about another investment, the third refuses this one. */
    private void begin() {
        refused = false;
        releases = new ArrayList<>();
        register = new InMemoryRegister()
                .with(
                        new BodyEstablished(CABINET, "Cabinet", OF_CABINET, START),
                        new MeetingHeld(MEETING, CABINET, START),
                        new ResolutionPassed(
                                MEETING,
                                "1",
                                "Reward",
                                null,
                                ResolutionBasis.CONFIRMED_MINUTES,
                                List.<Clause>of(
                                        clause("1", Verb.APPROVE, MINE, pounds(60)),
                                        clause("2", Verb.APPROVE, OTHER, pounds(60)),
                                        clause("3", Verb.REFUSE, MINE, null)),
                                START),
                        delegation(RELEASES, MINE, new OfficeId("CHAIR")),
                        delegation(OTHERS, OTHER, OFFICE),
                        given(OTHERS, 1, 10, START));
        state = List.<ProgrammeFact>of(
                        new ProgrammeOpened(PROGRAMME, "Reward", SET, START),
                        new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.REVOLVING, START),
                        new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "One", START),
                        new InvestmentApproved(PROGRAMME, PROPOSAL, Happening.ref(1), pounds(60), "analysis", START))
                .stream()
                .reduce(ProgrammeState.NONE, ProgrammeState::evolve, (_, later) -> later);
    }

    private static DelegationGranted delegation(DelegationId id, Subject about, OfficeId office) {
        return new DelegationGranted(
                id, ref(GROUP, "2007-12-13", "3"), List.of(office), about, null, List.of(), List.of(), null, START);
    }

    private static DelegatedApprovalGiven given(DelegationId id, int number, int pounds, LocalDate on) {
        return new DelegatedApprovalGiven(
                id, number, new OfficeId("CHAIR"), pounds(pounds), List.of(), List.of(), List.of(), on);
    }

    @Property(tries = 2_000)
    void what_is_accepted_rests_on_an_approval_of_this_very_money_and_nothing_else(
            @ForAll("happenings") List<Happening> happenings) {
        begin();
        for (Happening happening : happenings) {
            switch (happening.act()) {
                case RELEASE -> release(happening);
                case REFUSE -> refuse(happening);
                default -> move(happening);
            }
        }
    }

    private void release(Happening happening) {
        var approval = given(RELEASES, releases.size() + 1, happening.pounds(), happening.on());
        releases.add(approval);
        register.with(approval);
    }

    private void refuse(Happening happening) {
        refused = true;
        state = state.evolve(new InvestmentRefused(PROGRAMME, PROPOSAL, Happening.ref(3), happening.on()));
    }

    private void move(Happening happening) {
        MoveMoney command = happening.command();
        if (happening.cited() != null && register.warrant(happening.cited()) == null) {
            return;
        }
        var request = new Request(
                UUID.randomUUID(),
                Set.of(),
                new Asker(PERSON, OFFICE, happening.cited(), "", null),
                START.plusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        var footing = ProgrammeEntitlement.to(command, state, releases)
                .footing(command, request, register.warrant(happening.cited()));
        var decision = footing.under(Spending.decide(state, command, releases, request.today()));
        if (decision instanceof Verdict.Accepted(var facts)) {
            fits(happening, footing.authority());
            state = state.evolve((ProgrammeFact) facts.getFirst(), footing.authority());
        }
    }

    /** By hand: the money is released by delegates, one approval after the other. */
    private void fits(Happening happening, Authority authority) {
        if (happening.cited() != null) {
            assertThat(authority).isEqualTo(happening.cited());
        }
        boolean paysBack = happening.command() instanceof RepayInvestment;
        switch (authority) {
            case Authority.UnderApproval(var delegation, var number) -> {
                assertThat(delegation).isEqualTo(RELEASES);
                var approval = releases.get(number - 1);
                if (!paysBack) {
                    assertThat(refused).isFalse();
                    assertThat(approval.effective()).isBeforeOrEqualTo(happening.on());
                }
            }
            case Authority.OfOffice _ -> assertThat(paysBack).isTrue();
            case Authority.UnderClause(var clause) -> {
                assertThat(paysBack).isTrue();
                assertThat(clause.clause()).isIn("1", "3");
            }
            default -> throw new AssertionError(happening + " rests on " + authority.text());
        }
    }

    /** Releases come often enough for something to be spent. */
    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Integer> acts = Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(6, 1),
                Tuple.of(6, 2),
                Tuple.of(4, 3),
                Tuple.of(6, RELEASE),
                Tuple.of(1, REFUSE));
        Arbitrary<Integer> cites = Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(1, 1),
                Tuple.of(1, 2),
                Tuple.of(1, 3),
                Tuple.of(1, 4),
                Tuple.of(1, 5),
                Tuple.of(1, 6),
                Tuple.of(1, 7),
                Tuple.of(3, 8),
                Tuple.of(3, 9),
                Tuple.of(2, 10));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 20),
                        cites)
                .as(Happening::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }
}
