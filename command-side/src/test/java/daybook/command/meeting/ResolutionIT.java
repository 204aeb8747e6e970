package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.consequence.Consequence;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.MoneyEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a resolution decides takes effect by its being recorded: in one transaction, or not at all. */
class ResolutionIT {

    private static final LocalDate FROM = day("2006-04-01");
    private static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static RunningCommandSide side;
    private static int days;

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

    private static void programme(String name, String... proposals) {
        var programme = new ProgrammeId(name);
        side.recorded(new OpenProgramme(programme, "Reward", SET, FROM));
        for (String proposal : proposals) {
            side.recorded(new ProposeInvestment(
                    programme, new ProposalId(proposal), INDICATOR, pounds(1_000), "Places", day("2007-12-01")));
        }
    }

    private static Subject proposal(String programme, String proposal) {
        return new Subject.OfProposal(new ProgrammeId(programme), new ProposalId(proposal));
    }

    private static Subject facility(String programme) {
        return new Subject.OfFacility(new ProgrammeId(programme));
    }

    private static Clause clause(
            String number, Verb verb, @Nullable Subject about, @Nullable Long pounds, @Nullable BodyId subjectTo) {
        return new Clause(number, verb, "as minuted", about, pounds == null ? null : pounds(pounds), null, subjectTo);
    }

    /** A meeting of the body on a day of its own. */
    private static MeetingId meets(BodyId body) {
        LocalDate held = day("2008-01-01").plusDays(++days);
        var meeting = RecordMeeting.named(body, held, null);
        side.recorded(new RecordMeeting(meeting, body, held));
        return meeting;
    }

    private static RecordResolution resolution(MeetingId meeting, Clause... clauses) {
        return new RecordResolution(
                meeting, "7", "Reward targets", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(clauses));
    }

    private static <F extends Fact> List<Told> told(Id about, Class<F> kind) {
        return side.bean(Register.class).told(about).stream()
                .filter(told -> kind.isInstance(told.fact()))
                .toList();
    }

    private static Authority under(MeetingId meeting, String number) {
        return new Authority.UnderClause(new ClauseRef(meeting, "7", number));
    }

    private static List<Refusal> refusals(RecordResolution resolution) {
        return ((Outcome.Refused) side.submit(request(), resolution)).refusals();
    }

    @Test
    void cabinets_clauses_about_investments_and_the_borrowing_are_one_receipt_each_an_entry_resting_on_its_clause() {
        programme("CAB", "A", "B", "C");
        var group = meets(GROUP);
        var endorsed = side.recorded(resolution(
                group,
                clause("1", Verb.ENDORSE, proposal("CAB", "A"), 400L, CABINET),
                clause("2", Verb.ENDORSE, proposal("CAB", "B"), 300L, CABINET),
                clause("3", Verb.REFUSE, proposal("CAB", "C"), null, null)));
        assertThat(endorsed).hasSize(4).isSorted();
        var programme = new ProgrammeId("CAB");
        assertThat(told(programme, InvestmentEndorsed.class))
                .extracting(told -> told.by().authority())
                .containsExactly(under(group, "1"), under(group, "2"));
        assertThat(told(programme, InvestmentRefused.class)).hasSize(1);
        var lends = meets(CABINET);
        assertThat(side.recorded(resolution(lends, clause("1", Verb.APPROVE, facility("CAB"), 1_000L, null))))
                .hasSize(2);
        assertThat(told(programme, FacilityAuthorised.class))
                .extracting(told -> told.by().authority())
                .containsExactly(under(lends, "1"));
        var asks = meets(GROUP);
        assertThat(side.recorded(resolution(asks, clause("a", Verb.REQUEST, facility("CAB"), 460L, CABINET))))
                .hasSize(2);
        assertThat(told(programme, FacilityExtensionRequested.class)).hasSize(1);
        var cabinet = meets(CABINET);
        var entries = side.recorded(resolution(
                cabinet,
                clause("i", Verb.APPROVE, proposal("CAB", "A"), 400L, null),
                clause("ii", Verb.APPROVE, proposal("CAB", "B"), 300L, null),
                clause("iii", Verb.APPROVE, facility("CAB"), 460L, null),
                clause("iv", Verb.NOTE, proposal("CAB", "C"), null, null)));
        assertThat(entries).hasSize(4).isSorted();
        assertThat(told(programme, InvestmentApproved.class))
                .extracting(told -> told.by().authority())
                .containsExactly(under(cabinet, "i"), under(cabinet, "ii"));
        assertThat(told(programme, FacilityExtensionGranted.class))
                .extracting(told -> told.by().authority())
                .containsExactly(under(cabinet, "iii"));
    }

    @Test
    void cabinet_reduces_and_extends_what_may_be_borrowed_of_its_own_motion_by_a_clause_alone() {
        programme("OWN", "A");
        side.recorded(resolution(meets(CABINET), clause("1", Verb.APPROVE, facility("OWN"), 1_000L, null)));
        var reduces = meets(CABINET);
        assertThat(side.recorded(changing(reduces, 800L, LimitChange.IN_ALL))).hasSize(2);
        side.recorded(changing(meets(CABINET), 50L, LimitChange.MORE));
        assertThat(told(new ProgrammeId("OWN"), FacilityChanged.class))
                .extracting(told -> ((FacilityChanged) told.fact()).after())
                .containsExactly(pounds(800), pounds(850));
        assertThat(told(new ProgrammeId("OWN"), FacilityChanged.class)
                        .getFirst()
                        .by()
                        .authority())
                .isEqualTo(under(reduces, "1"));
        assertThat(refusals(changing(meets(CABINET), 851L, LimitChange.LESS)))
                .extracting(Refusal::rule)
                .containsExactly("reduced-below-nothing");
        assertThat(side.recorded(changing(meets(GROUP), 50L, LimitChange.LESS)))
                .as("a body that may not commit money")
                .hasSize(1);
    }

    private static RecordResolution changing(MeetingId meeting, long pounds, LimitChange change) {
        return new RecordResolution(
                meeting,
                "7",
                "Reward targets",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(clause("1", Verb.APPROVE, facility("OWN"), pounds, null)),
                List.of(),
                List.of(),
                List.of(new FacilityResolved("1", null, change)));
    }

    private static Request because() {
        var by = request().by();
        return new Request(
                UUID.randomUUID(),
                EnumSet.of(Role.SECRETARY),
                new Asker(by.person(), by.office(), null, "A wrong day", null),
                Instant.now());
    }

    private static RecordResolution decides(MeetingId meeting) {
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

    @Test
    void withdrawn_it_takes_back_all_that_it_brought_about_in_one_act_and_is_recorded_again() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        assertThat(side.recorded(because(), new WithdrawResolution(meeting, "7")))
                .as("the resolution, the approval, the facility and the delegation")
                .hasSize(4);
        var programme = new ProgrammeId(meeting.value());
        assertThat(told(programme, EntryReversed.class))
                .as("the last first, by whoever keeps the minutes")
                .extracting(told -> ((EntryReversed) told.fact()).kind())
                .containsExactly(MoneyEntry.FACILITY, MoneyEntry.DECISION);
        assertThat(side.bean(Register.class).standing(programme))
                .extracting(told -> told.fact().getClass().getSimpleName())
                .containsExactly("ProgrammeOpened", "InvestmentProposed", "InvestmentProposed");
        assertThat(side.recorded(decides(meeting))).hasSize(4);
    }

    @Test
    void it_is_not_withdrawn_at_all_while_something_stands_on_what_it_brought_about_which_is_named_once() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        var programme = new ProgrammeId(meeting.value());
        var set = side.recorded(new AllocateInvestment(programme, new ProposalId("A"), pounds(100), day("2008-12-01")));
        var refused = ((Outcome.Refused) side.submit(because(), new WithdrawResolution(meeting, "7"))).refusals();
        assertThat(refused).extracting(Refusal::rule).containsExactly("resolution-stands-under");
        assertThat(refused.getFirst().facts().get("entries"))
                .isEqualTo(List.of("entry " + set.getFirst() + " (investment allocated, Reward)"));
        assertThat(told(programme, EntryReversed.class)).isEmpty();
        assertThat(told(meeting, ResolutionWithdrawn.class)).isEmpty();
    }

    @Test
    void a_meeting_is_withdrawn_with_its_resolutions_and_all_that_they_brought_about() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        long held = side.bean(Register.class).entry(meeting, 0);
        assertThat(side.recorded(because(), new WithdrawEntry(meeting, held, null)))
                .hasSize(5);
        assertThat(told(new ProgrammeId(meeting.value()), EntryReversed.class)).hasSize(2);
        side.recorded(new RecordMeeting(meeting, CABINET, day("2008-01-01").plusDays(days)));
        assertThat(side.recorded(resolution(meeting, clause("1", Verb.NOTE, null, null, null))))
                .hasSize(1);
    }

    private static Clause several(String number, List<Verb> verbs, Subject... about) {
        return new Clause(number, number, verbs, "as minuted", List.of(about), null, null, null);
    }

    @Test
    void one_clause_approves_several_investments_each_as_it_was_proposed_and_decides_again_later() {
        programme("SEV", "A", "B");
        var meeting = meets(CABINET);
        assertThat(side.recorded(resolution(
                        meeting,
                        several("1", List.of(Verb.NOTE, Verb.APPROVE), proposal("SEV", "A"), proposal("SEV", "B")))))
                .hasSize(3);
        assertThat(told(new ProgrammeId("SEV"), InvestmentApproved.class))
                .extracting(told -> ((InvestmentApproved) told.fact()).amount())
                .containsExactly(pounds(1_000), pounds(1_000));
        side.recorded(resolution(meets(CABINET), clause("1", Verb.APPROVE, proposal("SEV", "A"), 700L, null)));
        assertThat(told(new ProgrammeId("SEV"), InvestmentApprovedAgain.class))
                .extracting(told -> ((InvestmentApprovedAgain) told.fact()).amount())
                .containsExactly(pounds(700));
    }

    @Test
    void two_resolutions_about_the_same_matters_the_other_way_round_are_both_recorded_and_neither_waits_for_the_other()
            throws Exception {
        programme("ONE", "A");
        programme("TWO", "A");
        var one = proposal("ONE", "A");
        var two = proposal("TWO", "A");
        long deadlocks = deadlocks();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var first = resolution(meets(CABINET), several("1", List.of(Verb.APPROVE), one, two));
                var second = resolution(meets(CABINET), several("1", List.of(Verb.APPROVE), two, one));
                var there = both.submit(() -> side.recorded(first));
                var back = both.submit(() -> side.recorded(second));
                assertThat(there.get(30, TimeUnit.SECONDS)).hasSize(3);
                assertThat(back.get(30, TimeUnit.SECONDS)).hasSize(3);
            }
        }
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    private static long deadlocks() {
        return side.bean(JdbcClient.class)
                .sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    @Test
    void the_same_request_sent_twice_is_answered_with_all_entries_again() {
        programme("TWICE", "A");
        var resolution = resolution(meets(CABINET), clause("1", Verb.APPROVE, proposal("TWICE", "A"), 5L, null));
        var request = request();
        var entries = side.recorded(request, resolution);
        assertThat(entries).hasSize(2);
        assertThat(side.recorded(request, resolution)).isEqualTo(entries);
    }

    @Test
    void what_one_clause_may_not_do_leaves_nothing_recorded_and_the_refusal_names_the_clause() {
        programme("ALL", "A", "B");
        side.recorded(resolution(meets(GROUP), clause("1", Verb.ENDORSE, proposal("ALL", "B"), 100L, CABINET)));
        long events = side.count("daybook.event");
        var meeting = meets(CABINET);
        var refused = refusals(resolution(
                meeting,
                clause("1", Verb.APPROVE, proposal("ALL", "A"), 100L, null),
                clause("2", Verb.APPROVE, proposal("ALL", "B"), null, null)));
        assertThat(refused).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("clause-without-amount");
            assertThat(one.field()).isEqualTo("clause-2-verb");
            assertThat(RefusalTexts.of(one).message()).startsWith("Clause 2: ");
        });
        assertThat(side.count("daybook.event")).isEqualTo(events + 1);
        assertThat(told(new ProgrammeId("ALL"), InvestmentApproved.class)).isEmpty();
    }

    @Test
    void a_secretary_s_resolution_has_its_effect_also_where_the_single_act_is_finance_s_alone() {
        programme("SEC");
        var secretary =
                new Request(UUID.randomUUID(), Set.of(Role.SECRETARY), request().by(), Instant.now());
        assertThat(side.recorded(
                        secretary,
                        resolution(meets(CABINET), clause("1", Verb.APPROVE, facility("SEC"), 1_000L, null))))
                .hasSize(2);
    }

    @Test
    void what_the_resolution_did_already_is_refused_as_a_single_act() {
        programme("DONE", "A");
        var meeting = meets(CABINET);
        side.recorded(resolution(meeting, clause("1", Verb.APPROVE, proposal("DONE", "A"), 5L, null)));
        var again =
                new DecideInvestment(new ProgrammeId("DONE"), new ProposalId("A"), new ClauseRef(meeting, "7", "1"));
        assertThat(side.refused(request(), again)).containsExactly("clause-decided-it-before");
    }

    @Test
    void a_clause_beyond_the_powers_of_its_body_is_on_record_and_without_effect() {
        programme("BEYOND", "A");
        assertThat(side.recorded(
                        resolution(meets(GROUP), clause("1", Verb.APPROVE, proposal("BEYOND", "A"), 5L, null))))
                .hasSize(1);
    }

    @Test
    void a_delegation_is_granted_with_what_is_said_beside_its_clause_and_outstanding_without() {
        programme("DEL", "A");
        var meeting = meets(GROUP);
        var terms = new HandedOn("2", List.of(OFFICE), List.of(), null, List.of(), null);
        var resolution = new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(
                        clause("1", Verb.DELEGATE, proposal("DEL", "A"), 100L, null),
                        clause("2", Verb.DELEGATE, proposal("DEL", "A"), 60L, null)),
                List.of(terms),
                List.of());
        assertThat(side.bean(Desk.class).rehearse(request(), resolution).consequences())
                .satisfiesExactly(
                        first -> assertThat(first.consequence())
                                .isEqualTo(new Consequence.Outstanding(
                                        new ClauseRef(meeting, "7", "1"), GrantDelegation.class)),
                        second -> assertThat(second.facts())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        DelegationGranted.class,
                                        granted -> assertThat(granted.cap()).isEqualTo(pounds(60))));
        assertThat(side.recorded(resolution)).hasSize(2);
    }

    @Test
    void a_target_takes_the_value_that_is_said_beside_its_clause() {
        var by = underAClauseAboutTheIndicator();
        side.recorded(
                new Request(UUID.randomUUID(), Set.of(Role.PERFORMANCE_OFFICER), by, Instant.now()),
                new SetTarget(
                        INDICATOR,
                        REWARD,
                        measure("80"),
                        null,
                        day("2008-01-01").plusDays(days)));
        var resolution = new RecordResolution(
                meets(CABINET),
                "7",
                "Targets",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(clause("1", Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null, null)),
                List.of(),
                List.of(new TargetResolved("1", REWARD, measure("75"), null)));
        side.recorded(resolution);
        assertThat(told(INDICATOR, TargetRevised.class)).hasSize(1);
    }

    @Test
    void a_target_that_a_clause_set_by_mistake_is_withdrawn_and_set_anew_by_the_next() {
        var milestone = new TargetKey(TargetKind.MILESTONE, day("2008-12-31"));
        var first = setting(meets(CABINET), milestone, "60");
        long wrong = side.recorded(first).getLast();
        var by = request().by();
        var asker = new Asker(by.person(), by.office(), null, "Of another indicator", null);
        var secretary = new Request(UUID.randomUUID(), Set.of(Role.SECRETARY), asker, Instant.now());
        assertThat(side.recorded(secretary, new WithdrawEntry(INDICATOR, wrong, null)))
                .hasSize(1);
        side.recorded(setting(meets(CABINET), milestone, "65"));
        assertThat(told(INDICATOR, TargetSet.class))
                .extracting(told -> ((TargetSet) told.fact()))
                .filteredOn(set -> set.target().equals(milestone))
                .extracting(TargetSet::value)
                .as("set again, not revised: the first counts as if it had not been")
                .containsExactly(measure("60"), measure("65"));
    }

    @Test
    void a_target_goes_with_the_resolution_that_set_it_unless_it_was_revised_since() {
        var milestone = new TargetKey(TargetKind.MILESTONE, day("2009-12-31"));
        var meeting = meets(CABINET);
        side.recorded(setting(meeting, milestone, "70"));
        assertThat(side.recorded(because(), new WithdrawResolution(meeting, "7")))
                .as("the resolution and the target")
                .hasSize(2);
        var again = meets(CABINET);
        side.recorded(setting(again, milestone, "72"));
        var revising = meets(CABINET);
        long revised = side.recorded(setting(revising, milestone, "74")).getLast();
        var refused = ((Outcome.Refused) side.submit(because(), new WithdrawResolution(again, "7"))).refusals();
        assertThat(refused).extracting(Refusal::rule).containsExactly("resolution-stands-under");
        assertThat(refused.getFirst().facts().get("entries"))
                .asString()
                .contains("entry " + revised)
                .containsOnlyOnce("entry ");
        assertThat(side.recorded(because(), new WithdrawResolution(revising, "7")))
                .hasSize(2);
        assertThat(side.recorded(because(), new WithdrawResolution(again, "7"))).hasSize(2);
    }

    private static RecordResolution setting(MeetingId meeting, TargetKey target, String value) {
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

    private static Asker underAClauseAboutTheIndicator() {
        var meeting = meets(CABINET);
        side.recorded(resolution(meeting, clause("1", Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null, null)));
        return request(under(meeting, "1")).by();
    }

    @Test
    void an_approval_on_or_after_the_day_of_a_revoking_clause_is_refused_whether_or_not_the_revocation_was_recorded() {
        programme("REV", "A");
        var meeting = meets(GROUP);
        side.recorded(new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause("1", Verb.DELEGATE, proposal("REV", "A"), 100L, null)),
                List.of(new HandedOn("1", List.of(OFFICE), List.of(), null, List.of(), null)),
                List.of()));
        var delegation = new DelegationId(meeting + "-7-1");
        var revoking = meets(GROUP);
        LocalDate on = day("2008-01-01").plusDays(days);
        side.passedBefore(
                resolution(revoking, clause("1", Verb.REVOKE, new Subject.OfDelegation(delegation), null, null)));
        assertThat(told(delegation, DelegationRevoked.class)).isEmpty();
        assertThat(side.refused(request(new Authority.UnderDelegation(delegation)), approval(delegation, on)))
                .contains("approval-after-revocation");
        assertThat(side.refused(
                        request(new Authority.UnderDelegation(delegation)), approval(delegation, on.plusDays(1))))
                .contains("approval-after-revocation");
    }

    @Test
    void a_revoking_clause_takes_the_delegation_back_by_being_recorded() {
        programme("REV2", "A");
        var meeting = meets(GROUP);
        side.recorded(new RecordResolution(
                meeting,
                "7",
                "Release",
                null,
                ResolutionBasis.ASSUMED,
                List.of(clause("1", Verb.DELEGATE, proposal("REV2", "A"), 100L, null)),
                List.of(new HandedOn("1", List.of(OFFICE), List.of(), null, List.of(), null)),
                List.of()));
        var delegation = new DelegationId(meeting + "-7-1");
        side.recorded(
                resolution(meets(GROUP), clause("1", Verb.REVOKE, new Subject.OfDelegation(delegation), null, null)));
        assertThat(told(delegation, DelegationRevoked.class)).hasSize(1);
    }

    private static ApproveUnderDelegation approval(DelegationId delegation, LocalDate on) {
        Pence amount = pounds(10);
        return new ApproveUnderDelegation(delegation, amount, List.of(), List.of(), List.of(), on);
    }
}
