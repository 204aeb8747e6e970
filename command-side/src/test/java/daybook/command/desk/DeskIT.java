package daybook.command.desk;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.RunningCommandSide.body;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.acts.Command;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.open.OpenProgramme;
import daybook.command.example.RunningCommandSide;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class DeskIT {

    private static final Authority OF_OFFICE = new Authority.OfOffice();
    private static final int THREADS = 8;

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        beginning_is_open_to_an_administrator_only_until_somebody_holds_an_office();
        side.begun();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void beginning_is_open_to_an_administrator_only_until_somebody_holds_an_office() {
        assertThat(side.refused(request(OF_OFFICE), body("TOO-EARLY"))).containsExactly("office-not-held");
        var other = new EstablishOffice(new OfficeId("OTHER"), "Another", null, day("2006-04-01"));
        assertThat(side.refused(request(OF_OFFICE), other)).containsExactly("office-not-held");
        assertThat(side.count("daybook.event")).isZero();
    }

    @Test
    void an_entry_says_who_in_which_office_by_what_authority_in_which_request_and_when() {
        var request = request(OF_OFFICE);
        long entry = side.recorded(request, body("SAID")).getFirst();
        var row = side.jdbc().sql("""
                        select convert_from(metadata, 'UTF8') metadata, recorded_at, effective, type, stream, stream_type
                        from daybook.event join daybook.entry using (transaction_id, append_no) where entry_no = ?
                        """).param(entry).query().singleRow();
        assertThat(JsonMapper.shared().readValue((String) row.get("metadata"), Map.class))
                .isEqualTo(Map.of(
                        "person", "someone",
                        "office", "OFFICE",
                        "authority", "office",
                        "request", request.id().toString()));
        assertThat(((Timestamp) row.get("recorded_at")).toInstant().toEpochMilli())
                .isEqualTo(request.at().toEpochMilli());
        assertThat(row.get("effective")).hasToString("2006-04-01");
        assertThat(row.get("type")).isEqualTo("BodyEstablished");
        assertThat(row.get("stream")).isEqualTo("body:SAID");
        assertThat(row.get("stream_type")).isEqualTo("body");
    }

    @Test
    void the_same_request_sent_twice_is_done_once_and_answered_with_the_same_receipt() {
        var request = request(OF_OFFICE);
        var first = side.recorded(request, body("TWICE"));
        long events = side.count("daybook.event");
        assertThat(side.recorded(request, body("TWICE"))).isEqualTo(first);
        assertThat(side.count("daybook.event")).isEqualTo(events);
    }

    @Test
    void a_request_with_several_facts_is_answered_with_all_their_numbers() {
        var office = new OfficeId("SUCCESSION");
        side.recorded(new EstablishOffice(office, "Chair", null, day("2006-04-01")));
        side.recorded(new AppointOfficeHolder(office, new PersonId("first"), day("2006-04-01")));
        var succession = new AppointOfficeHolder(office, new PersonId("second"), day("2007-04-01"));
        var request = request(OF_OFFICE);
        var entries = side.recorded(request, succession);
        assertThat(entries).hasSize(2).isSorted();
        assertThat(side.recorded(request, succession)).isEqualTo(entries);
    }

    @Test
    void the_same_request_with_another_content_is_refused() {
        var id = UUID.randomUUID();
        side.recorded(request(id, PERSON, OF_OFFICE), body("FIRST"));
        assertThat(side.refused(request(id, PERSON, OF_OFFICE), body("SECOND"))).containsExactly("request-reused");
        assertThat(side.refused(request(id, new PersonId("another"), OF_OFFICE), body("FIRST")))
                .containsExactly("request-reused");
    }

    @Test
    void the_same_request_sent_by_eight_threads_at_once_is_done_once() throws Exception {
        var request = request(OF_OFFICE);
        var outcomes = atOnce(() -> side.submit(request, body("AT-ONCE")));
        assertThat(outcomes).hasSize(THREADS).containsOnly(outcomes.getFirst());
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void nothing_is_kept_of_a_request_that_is_refused_and_it_can_be_sent_again() {
        var request = request(OF_OFFICE);
        var orphan = new DefineIndicator(
                new IndicatorId("PART"),
                "Part",
                null,
                null,
                null,
                null,
                new IndicatorId("WHOLE"),
                0,
                day("2006-04-01"));
        long events = side.count("daybook.event");
        long requests = side.count("command.request");
        assertThat(side.refused(request, orphan)).containsExactly("not-in-the-day-book");
        assertThat(side.count("daybook.event")).isEqualTo(events);
        assertThat(side.count("command.request")).isEqualTo(requests);
        side.recorded(new DefineIndicator(
                new IndicatorId("WHOLE"), "Whole", null, null, null, null, null, 0, day("2006-04-01")));
        assertThat(side.recorded(request, orphan)).hasSize(1);
    }

    @Test
    void what_is_kept_beside_is_kept_with_the_facts_or_not_at_all() {
        var desk = side.bean(Desk.class);
        Runnable beside = () -> side.jdbc()
                .sql("insert into command.document (sha256, bytes, received_at) values (repeat('a', 64), '', now())")
                .update();
        assertThat(desk.submit(request(OF_OFFICE), nameless(), beside)).isInstanceOf(Outcome.Refused.class);
        assertThat(side.count("command.document where sha256 = repeat('a', 64)"))
                .isZero();
        var request = request(OF_OFFICE);
        assertThat(desk.submit(request, body("BESIDE"), beside)).isInstanceOf(Outcome.Recorded.class);
        assertThat(desk.submit(request, body("BESIDE"), beside)).isInstanceOf(Outcome.Recorded.class);
        assertThat(side.count("command.document where sha256 = repeat('a', 64)"))
                .isOne();
        Runnable failing = () -> {
            throw new IllegalStateException("the disk is full");
        };
        assertThatThrownBy(() -> desk.submit(request(OF_OFFICE), body("FAILED"), failing))
                .hasMessage("the disk is full");
        assertThat(side.count("daybook.event where stream = 'body:FAILED'")).isZero();
    }

    private static Command nameless() {
        var named = body("NAMELESS");
        return new EstablishBody(named.body(), " ", named.powers(), named.effective());
    }

    @Test
    void a_request_inside_another_transaction_is_an_error_of_the_program() {
        var transaction = new TransactionTemplate(side.bean(PlatformTransactionManager.class));
        assertThatThrownBy(() -> transaction.execute(_ -> side.submit(request(OF_OFFICE), body("NESTED"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eight_threads_that_record_a_return_for_one_period_leave_one_of_them() throws Exception {
        var indicator = new IndicatorId("RACED");
        side.recorded(new DefineIndicator(indicator, "Raced", null, null, null, null, null, 0, day("2006-04-01")));
        var returned = new RecordIndicatorReturn(
                indicator,
                new Period(day("2006-09-01"), day("2007-08-31")),
                Measure.of(69),
                null,
                null,
                ReturnStatus.FINAL,
                null);
        var outcomes = atOnce(() -> side.submit(request(OF_OFFICE), returned));
        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(((Outcome.Refused) refused).refusals())
                        .extracting(Refusal::rule)
                        .containsExactly("period-already-returned"));
    }

    /** The two sides share the database only, so that no lock of one process keeps the other waiting. */
    @Test
    void eight_threads_of_two_processes_that_approve_under_one_delegation_never_pass_its_cap() throws Exception {
        var delegation = delegated();
        var approval = new ApproveUnderDelegation(
                delegation, pounds(30_000), List.of(), List.of(), List.of(), LocalDate.of(2008, 2, 19));
        List<Outcome> outcomes;
        try (var second = side.another()) {
            var turn = new AtomicInteger();
            outcomes = atOnce(() -> (turn.getAndIncrement() % 2 == 0 ? side : second)
                    .submit(request(new Authority.UnderDelegation(delegation)), approval));
        }
        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(3);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(THREADS - 3)
                .allSatisfy(refused -> assertThat(((Outcome.Refused) refused).refusals())
                        .extracting(Refusal::rule)
                        .containsExactly("above-cap"));
        assertThat(side.count("daybook.event where type = 'DelegatedApprovalGiven'"))
                .isEqualTo(3);
    }

    /** £100,000 delegated to the one office, from a clause of the group. */
    private static DelegationId delegated() {
        var set = new IndicatorSetId("SET");
        side.recorded(new AdoptIndicatorSet(
                set, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), day("2006-04-01")));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, day("2006-04-01")));
        side.recorded(new OpenProgramme(PROGRAMME, "Reward", set, day("2006-04-01")));
        var clause = ref(GROUP, "2007-12-13", "3");
        var subject = new Subject.OfFacility(PROGRAMME);
        side.recorded(new RecordMeeting(clause.meeting(), GROUP, day("2007-12-13")));
        side.recorded(new RecordResolution(
                clause.meeting(),
                clause.item(),
                "Delegation",
                null,
                ResolutionBasis.ASSUMED,
                List.of(new Clause("3", Verb.DELEGATE, "as minuted", subject, pounds(100_000), null, null))));
        var id = new DelegationId("GROUP-2007-12-13-4-3");
        side.recorded(new GrantDelegation(
                id, clause, List.of(OFFICE), subject, pounds(100_000), List.of(), List.of(), null, day("2007-12-13")));
        return id;
    }

    private static List<Outcome> atOnce(Callable<Outcome> work) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Outcome>> started = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                started.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (var one : started) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
