package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.asking.Request;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a resolution decides takes effect by its being recorded: in one transaction, or not at all. */
class ResolutionIT extends Resolving {

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
}
