package daybook.chaos.model;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.model.Act.Aim;
import daybook.chaos.model.Act.Pot;
import daybook.chaos.model.Act.Step;
import daybook.chaos.scene.Auditor;
import daybook.chaos.scene.Book;
import daybook.chaos.scene.Facts;
import daybook.chaos.scene.Patience;
import daybook.command.desk.Desk;
import daybook.testapplication.Database;
import daybook.testapplication.ThisProcess;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.springframework.core.env.Environment;

/**
 * Random sequences of commands to the whole application, and to the same ledger as it would be kept by hand. {@code
 * -Djqwik.tries.default=} asks for more of them, and the seed that jqwik prints for the same again.
 */
class ModelIT {

    private static final int COMMANDS = 30;
    private static final int AN_AUDITOR_EVERY = 10;
    private static final Map<Asked, Auditor.Answer> GIVEN = new HashMap<>();

    private static TestDatabase database;
    private static ThisProcess app;
    private static Auditor auditor;
    private static Book book;
    private static int ledgers;

    private record Asked(long entry, String path) {}

    @BeforeContainer
    static void start() {
        database = TestPostgres.freshDatabase();
        app = ThisProcess.start(database);
        String port = app.bean(Environment.class).getRequiredProperty("local.server.port");
        auditor = new Auditor(URI.create("http://127.0.0.1:" + port));
        book = new Book(database.superuser());
        Facts.write(Database.of(database), Settled.officials());
    }

    /** An answer that was given once is given again, whatever has been recorded since, and from rows that are new. */
    @AfterContainer
    static void stop() throws Exception {
        try {
            assertThat(GIVEN).isNotEmpty();
            GIVEN.forEach((asked, answer) -> assertThat(auditor.asAt(asked.entry(), asked.path()))
                    .as("%s", asked)
                    .isEqualTo(answer));
            book.rebuild();
            Patience.until("every projection is rebuilt", book::isRebuilt);
            GIVEN.forEach((asked, answer) -> assertThat(auditor.asAt(asked.entry(), asked.path()))
                    .as("rebuilt, %s", asked)
                    .isEqualTo(answer));
            assertThat(book.findings()).as("nobody has touched the book").isEmpty();
        } finally {
            auditor.close();
            app.close();
            database.close();
        }
    }

    /** One ledger, kept twice. */
    private static final class Twice {
        private final PlainLedger plain = new PlainLedger();
        private final RealLedger real;
        private int asked;

        private Twice() {
            var about = new Settled("L" + ledgers++);
            Facts.write(Database.of(database), about.facts());
            Patience.quietly("what it leans on is numbered", book::isNumbered);
            real = new RealLedger(about, app.bean(Desk.class), auditor, book.last());
        }

        private void ask(Act act) {
            assertThat(real.told(act)).as("%s", act).isEqualTo(plain.told(act));
            asked++;
            if (asked % AN_AUDITOR_EVERY == 0) {
                real.questions()
                        .forEach(path -> GIVEN.put(new Asked(real.last(), path), auditor.asAt(real.last(), path)));
            }
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void the_day_book_answers_as_a_ledger_kept_by_hand(@ForAll("commands") ActionChain<Twice> commands) {
        Twice both = commands.run();
        assertThat(both.real.balances()).isEqualTo(both.plain.balances());
    }

    @Provide
    ActionChainArbitrary<Twice> commands() {
        return ActionChain.startWith(Twice::new).withAction(asking()).withMaxTransformations(COMMANDS);
    }

    private static Action.Independent<Twice> asking() {
        return () -> act().map(act -> Transformer.mutate(act.toString(), (Twice both) -> both.ask(act)));
    }

    private static Arbitrary<Act> act() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, Terms.DAYS - 1);
        Arbitrary<Integer> pounds = Arbitraries.of(1, 20, 50, 100, 150, 200, 300, 400);
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 4);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Combinators.combine(Arbitraries.of(Step.class), Arbitraries.of(Pot.class), day, pounds)
                                .as(Act.Move::new)),
                Tuple.of(2, Arbitraries.just(new Act.Grant())),
                Tuple.of(4, Combinators.combine(day, pounds).as(Act.Approve::new)),
                Tuple.of(1, day.map(Act.Refuse::new)),
                Tuple.of(1, Arbitraries.just(new Act.Revoke())),
                Tuple.of(1, Arbitraries.just(new Act.DecideAgainst())),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(Aim.class), number, day, pounds)
                                .as(Act.Claim::new)),
                Tuple.of(3, Combinators.combine(number, day, pounds).as(Act.Receive::new)),
                Tuple.of(3, Combinators.combine(day, number).as(Act.Return::new)),
                Tuple.of(3, Combinators.combine(number, number).as(Act.Correct::new)),
                Tuple.of(2, number.map(Act.Withdraw::new)));
    }
}
