package daybook.chaos.race;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Chance;
import daybook.facts.exact.Pence;
import daybook.testapplication.Database;
import daybook.testapplication.OwnProcess;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@value #PROGRAMS} programs at one limit at the same moment, with one process of the application and with two. */
class RacesIT {

    private static final int PROGRAMS = 100;
    private static final Pence LIMIT = Pence.ofPounds(100_000);

    /** So much at most is asked for by each: on average twice the limit by all. */
    private static final int MOST_POUNDS = 4_000;

    private static final List<OwnProcess> APPS = new ArrayList<>();
    private static TestDatabase database;

    private final Chance chance = Chance.of(getClass());

    @BeforeAll
    static void start() throws Exception {
        database = TestPostgres.freshDatabase();
        for (int node = 0; node < 2; node++) {
            var app = OwnProcess.start(database, OwnProcess.smallAndPrepared());
            APPS.add(app);
            app.firstPageMillis();
        }
        Ground.prepare(Database.of(database));
    }

    @AfterAll
    static void stop() {
        APPS.forEach(OwnProcess::close);
        database.close();
    }

    private static Crowd crowd(int nodes) {
        return new Crowd(
                APPS.subList(0, nodes).stream().map(OwnProcess::address).toArray(URI[]::new));
    }

    private static Ground ground(String name, Pence limit) {
        return Ground.laid(Database.of(database), name, limit);
    }

    private List<Pence> wishes(int mostPounds) {
        List<Pence> wishes = new ArrayList<>();
        for (int program = 0; program < PROGRAMS; program++) {
            wishes.add(Pence.ofPounds(1 + chance.upTo(mostPounds - 1)));
        }
        return wishes;
    }

    @ParameterizedTest(name = "{0}, {1} processes")
    @CsvSource({"CAP, 1", "CAP, 2", "FACILITY, 1", "FACILITY, 2", "APPROVAL, 1", "APPROVAL, 2"})
    void a_limit_holds_to_the_penny_and_nothing_acknowledged_is_missing(Limit limit, int nodes) throws Exception {
        var ground = ground(limit + "-" + nodes, LIMIT);
        var wishes = wishes(MOST_POUNDS);
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(PROGRAMS, program -> call(limit, ground, program, wishes.get(program)));
        }
        var acknowledged = acknowledged(answers, wishes);
        assertThat(new Posted(database.superuser()).amounts(limit.stream(ground), limit.fact()))
                .as(Chance.told())
                .containsAllEntriesOf(acknowledged)
                .hasSize(acknowledged.size() + (limit == Limit.APPROVAL ? Ground.COMMITTED : 0));
        long left = limit.of(ground).value() - sum(acknowledged);
        assertThat(left).as("pence left of the limit, %s", Chance.told()).isNotNegative();
        for (int program = 0; program < PROGRAMS; program++) {
            if (!answers.get(program).isReceipt()) {
                assertThat(answers.get(program).rule()).isEqualTo(limit.rule());
                assertThat(wishes.get(program).value())
                        .as("whoever is refused asked for more than is left in the end")
                        .isGreaterThan(left);
            }
        }
    }

    @ParameterizedTest(name = "{0} processes")
    @ValueSource(ints = {1, 2})
    void two_delegations_of_one_matter_release_no_more_than_was_approved_of_it(int nodes) throws Exception {
        var ground = ground("MATTER-" + nodes, LIMIT);
        var wishes = wishes(MOST_POUNDS);
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(PROGRAMS, program -> under(ground, program, wishes.get(program)));
        }
        var acknowledged = acknowledged(answers, wishes);
        var posted = new Posted(database.superuser());
        Map<Long, Long> amounts = new TreeMap<>(posted.amounts(ground.delegation().stream(), Limit.CAP.fact()));
        amounts.putAll(posted.amounts(ground.rival().stream(), Limit.CAP.fact()));
        assertThat(amounts).as(Chance.told()).isEqualTo(acknowledged);
        long left = LIMIT.value() - sum(acknowledged);
        assertThat(left).as("pence left of the matter, %s", Chance.told()).isNotNegative();
        for (int program = 0; program < PROGRAMS; program++) {
            if (!answers.get(program).isReceipt()) {
                assertThat(answers.get(program).rule()).isIn("above-matter", "above-cap");
                assertThat(wishes.get(program).value()).isGreaterThan(left);
            }
        }
    }

    /** Every second of them under the one delegation, and the others under its rival. */
    private static Crowd.Call under(Ground ground, int program, Pence amount) {
        var one = Limit.CAP.body(ground, program, amount);
        String body = program % 2 == 0
                ? one
                : one.replace(ground.delegation().value(), ground.rival().value());
        return new Crowd.Call(Limit.CAP.command(), ground.programme() + "-matter-" + program, body);
    }

    @ParameterizedTest(name = "{0} processes")
    @ValueSource(ints = {1, 2})
    void the_same_request_of_many_is_done_once_and_all_get_its_receipt(int nodes) throws Exception {
        var ground = ground("SAME-" + nodes, LIMIT);
        var one = call(Limit.FACILITY, ground, 0, Pence.ofPounds(1));
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(PROGRAMS, _ -> one);
        }
        assertThat(answers)
                .extracting(Answer::entry)
                .containsOnly(answers.getFirst().entry());
        assertThat(new Posted(database.superuser()).amounts(Limit.FACILITY.stream(ground), Limit.FACILITY.fact()))
                .isEqualTo(Map.of(answers.getFirst().entry(), 100L));
    }

    @ParameterizedTest(name = "{0}, {1} processes")
    @CsvSource({"REVOKED, 1", "REVOKED, 2", "REFUSED, 1", "REFUSED, 2", "DECIDED_AGAINST, 1", "DECIDED_AGAINST, 2"})
    void nothing_is_recorded_after_what_ends_it_in_the_middle_of_a_race(Close close, int nodes) throws Exception {
        var ground = ground(close + "-" + nodes, Pence.ofPounds(PROGRAMS));
        int closer = chance.upTo(PROGRAMS - 1);
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(
                    PROGRAMS,
                    program -> program == closer
                            ? close.call(ground)
                            : call(close.limit(), ground, program, Pence.ofPounds(1)));
        }
        long closed = answers.get(closer).last();
        var posted = new Posted(database.superuser());
        String stream = close.limit().stream(ground);
        assertThat(posted.amounts(stream, close.fact())).containsOnlyKeys(closed);
        var amounts = posted.amounts(stream, close.limit().fact());
        for (int program = 0; program < PROGRAMS; program++) {
            var answer = answers.get(program);
            if (program != closer && answer.isReceipt()) {
                assertThat(amounts).containsKey(answer.entry());
                assertThat(answer.entry())
                        .as("before it was closed, %s", Chance.told())
                        .isLessThan(closed);
            } else if (program != closer) {
                assertThat(answer.rule()).as(Chance.told()).isEqualTo(close.rule());
            }
        }
        assertThat(amounts.keySet()).allSatisfy(entry -> assertThat(entry).isLessThan(closed));
    }

    /** Each of the resolutions decides about the investment and asks for more: what one has decided, no other decides. */
    @ParameterizedTest(name = "{0} processes")
    @ValueSource(ints = {1, 2})
    void of_many_resolutions_that_decide_the_same_at_once_one_takes_effect_and_the_others_leave_nothing(int nodes)
            throws Exception {
        var ground = ground("RESOLVED-" + nodes, LIMIT);
        int resolutions = 20;
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(resolutions, number -> Close.grants(ground, number));
        }
        var posted = new Posted(database.superuser());
        var granted = posted.amounts(ground.programme().stream(), "FacilityExtensionRequested");
        assertThat(granted).as(Chance.told()).hasSize(1);
        var won = answers.stream().filter(Answer::isReceipt).toList();
        assertThat(won).as("%s", answers).isNotEmpty();
        assertThat(won.stream().filter(answer -> answer.body().get("entries").size() == 2))
                .as("the one that took effect")
                .singleElement()
                .satisfies(answer -> assertThat(granted).containsKey(answer.last()));
    }

    /** What a resolution spends is not spent by a drawdown as well: here, the limit of the facility. */
    @ParameterizedTest(name = "{0} processes")
    @ValueSource(ints = {1, 2})
    void a_resolution_and_drawdowns_of_the_same_programme_at_once_are_all_answered_and_the_limit_holds(int nodes)
            throws Exception {
        var ground = ground("DRAWN-" + nodes, Pence.ofPounds(PROGRAMS / 2));
        int closer = chance.upTo(PROGRAMS - 1);
        List<Answer> answers;
        try (var crowd = crowd(nodes)) {
            answers = crowd.atOnce(
                    PROGRAMS,
                    program -> program == closer
                            ? Close.DECIDED_AGAINST.call(ground)
                            : call(Limit.FACILITY, ground, program, Pence.ofPounds(1)));
        }
        assertThat(answers.get(closer).isReceipt())
                .as("%s", answers.get(closer))
                .isTrue();
        var posted = new Posted(database.superuser());
        String stream = ground.programme().stream();
        assertThat(posted.amounts(stream, "InvestmentRefused"))
                .containsOnlyKeys(answers.get(closer).last());
        assertThat(sum(posted.amounts(stream, Limit.FACILITY.fact())))
                .as(Chance.told())
                .isEqualTo(ground.facility().value());
    }

    private static Crowd.Call call(Limit limit, Ground ground, int program, Pence amount) {
        return new Crowd.Call(limit.command(), ground.programme() + "-" + program, limit.body(ground, program, amount));
    }

    /** The amounts that were acknowledged, by entry number, in pence. */
    private static Map<Long, Long> acknowledged(List<Answer> answers, List<Pence> wishes) {
        Map<Long, Long> acknowledged = new TreeMap<>();
        for (int program = 0; program < answers.size(); program++) {
            if (answers.get(program).isReceipt()) {
                assertThat(acknowledged.put(
                                answers.get(program).entry(),
                                wishes.get(program).value()))
                        .as("an entry of one's own")
                        .isNull();
            }
        }
        return acknowledged;
    }

    private static long sum(Map<Long, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
