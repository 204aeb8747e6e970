package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.PROGRAMME;
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
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is asked for in whatever order and on whatever day, the books agree with books that are kept by hand. */
class SpendingPropertiesTest {

    private static final LocalDate START = LocalDate.of(2008, 1, 1);
    private static final int REPAY = 3;
    private static final int EXTEND = 4;
    private static final int APPROVE = 5;
    private static final int REFUSE = 6;
    private static final int WRITE_OFF = 7;

    /** What is asked for; the acts below {@code EXTEND} are those of the plain books. */
    record Asked(int act, int investment, int day, int pounds) {

        LocalDate on() {
            return START.plusDays(day);
        }

        ProposalId proposal() {
            return new ProposalId("R0" + investment);
        }

        MoveMoney command() {
            return switch (act) {
                case 0 -> new AllocateInvestment(PROGRAMME, proposal(), Pence.ofPounds(pounds), on());
                case 1 -> new CommitInvestment(PROGRAMME, proposal(), Pence.ofPounds(pounds), on());
                case 2 -> new DrawDownInvestment(PROGRAMME, proposal(), Pence.ofPounds(pounds), on());
                default -> new RepayInvestment(PROGRAMME, proposal(), Pence.ofPounds(pounds), on());
            };
        }
    }

    private PlainBooks books = new PlainBooks();
    private ProgrammeState state = ProgrammeState.NONE;

    private void begin() {
        state = ProgrammeState.NONE
                .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, START))
                .evolve(new FacilityAuthorised(PROGRAMME, pounds(60), Reuse.REVOLVING, START))
                .evolve(new InvestmentProposed(PROGRAMME, new ProposalId("R00"), INDICATOR, null, "One", START))
                .evolve(new InvestmentProposed(PROGRAMME, new ProposalId("R01"), INDICATOR, null, "Two", START));
        books = new PlainBooks();
        books.extend(0, 60);
    }

    @Property(tries = 2_000)
    void no_sequence_of_commands_passes_a_limit_or_owes_less_than_nothing(@ForAll("sequences") List<Asked> sequence) {
        begin();
        int rulings = 0;
        for (Asked asked : sequence) {
            switch (asked.act()) {
                case EXTEND -> extend(asked);
                case APPROVE, REFUSE -> rule(asked, ++rulings);
                case WRITE_OFF -> writeOff(asked);
                default -> move(asked);
            }
            for (int day = 0; day < PlainBooks.DAYS; day++) {
                assertThat(books.owed(0, day)).isNotNegative();
                assertThat(books.owed(1, day)).isNotNegative();
                assertThat(books.owed(0, day) + books.owed(1, day)).isLessThanOrEqualTo(books.limit(day));
            }
        }
    }

    private void move(Asked asked) {
        boolean allowed = books.allows(asked.act(), asked.investment(), asked.day(), asked.pounds());
        var decision = Spending.decide(state, asked.command(), List.of(), START.plusYears(1));
        assertThat(decision instanceof Verdict.Accepted).as("%s", asked).isEqualTo(allowed);
        offersWhatIsTaken(decision, amount -> decide(asked, amount));
        if (decision instanceof Verdict.Accepted(var facts)) {
            state = state.evolve((ProgrammeFact) facts.getFirst());
            books.post(asked.act(), asked.investment(), asked.day(), asked.pounds());
        }
    }

    private Verdict decide(Asked asked, Pence amount) {
        MoveMoney command = asked.command();
        MoveMoney other = switch (command) {
            case AllocateInvestment f -> new AllocateInvestment(PROGRAMME, f.proposal(), amount, f.effective());
            case CommitInvestment f -> new CommitInvestment(PROGRAMME, f.proposal(), amount, f.effective());
            case DrawDownInvestment f -> new DrawDownInvestment(PROGRAMME, f.proposal(), amount, f.effective());
            case RepayInvestment f -> new RepayInvestment(PROGRAMME, f.proposal(), amount, f.effective());
        };
        return Spending.decide(state, other, List.of(), START.plusYears(1));
    }

    /** Where nothing but an amount stands against it. */
    private static void offersWhatIsTaken(Verdict verdict, Function<Pence, Verdict> asking) {
        if (!(verdict instanceof Verdict.Rejected(var refusals))
                || !refusals.stream().allMatch(refusal -> refusal.facts().containsKey("left"))) {
            return;
        }
        for (Refusal refusal : refusals) {
            Pence left = (Pence) refusal.facts().get("left");
            assertThat(RefusalTexts.of(refusal).wayOut()).doesNotContain("£0");
            if (left.isPositive()) {
                assertThat(asking.apply(left)).as("%s", refusal).isInstanceOf(Verdict.Accepted.class);
            }
            assertThat(asking.apply(left.plus(new Pence(1)))).as("%s", refusal).isInstanceOf(Verdict.Rejected.class);
        }
    }

    /** To the plain books it is all the same whether what is owed is paid back or given up. */
    private void writeOff(Asked asked) {
        boolean allowed = books.allows(REPAY, asked.investment(), asked.day(), asked.pounds());
        var subject = new Subject.OfProposal(PROGRAMME, asked.proposal());
        var giving = new PassedClause(
                ref(CABINET, "2008-01-01", "W" + asked.investment()),
                clause("W" + asked.investment(), Verb.APPROVE, subject, pounds(1_000_000)),
                CABINET,
                OF_CABINET,
                START);
        Function<Pence, Verdict> asking = amount -> WriteOffs.decide(
                state,
                new WriteOffInvestment(PROGRAMME, asked.proposal(), giving.ref(), amount, asked.on()),
                giving,
                START.plusYears(1));
        var decision = asking.apply(Pence.ofPounds(asked.pounds()));
        offersWhatIsTaken(decision, asking);
        assertThat(decision instanceof Verdict.Accepted).as("%s", asked).isEqualTo(allowed);
        if (decision instanceof Verdict.Accepted(var facts)) {
            state = state.evolve((ProgrammeFact) facts.getFirst());
            books.post(REPAY, asked.investment(), asked.day(), asked.pounds());
        }
    }

    private void extend(Asked asked) {
        state = state.evolve(new FacilityExtensionGranted(
                PROGRAMME, 1, ref(CABINET, "2008-01-15", "9"), pounds(asked.pounds()), asked.on()));
        books.extend(asked.day(), asked.pounds());
    }

    private void rule(Asked asked, int number) {
        boolean approves = asked.act() == APPROVE;
        var clause = ref(CABINET, "2008-01-15", Integer.toString(number));
        state = state.evolve(
                approves
                        ? again(asked, clause)
                        : new InvestmentRefused(PROGRAMME, asked.proposal(), clause, asked.on()));
        books.rule(asked.investment(), asked.day(), approves ? asked.pounds() : 0);
    }

    /** It is all the same whether a body approves or approves again: the latest by its day holds. */
    private static ProgrammeFact again(Asked asked, ClauseRef clause) {
        return asked.pounds() % 2 == 0
                ? new InvestmentApproved(PROGRAMME, asked.proposal(), clause, pounds(asked.pounds()), null, asked.on())
                : new InvestmentApprovedAgain(
                        PROGRAMME, asked.proposal(), clause, pounds(asked.pounds()), null, asked.on());
    }

    /** Approvals come often enough for something to be spent, and days mostly in order. */
    @Provide
    Arbitrary<List<Asked>> sequences() {
        Arbitrary<Integer> acts = Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(6, 1),
                Tuple.of(8, 2),
                Tuple.of(4, 3),
                Tuple.of(1, EXTEND),
                Tuple.of(3, APPROVE),
                Tuple.of(1, REFUSE),
                Tuple.of(2, WRITE_OFF));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, PlainBooks.DAYS - 1),
                        Arbitraries.integers().between(1, 50))
                .as(Asked::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }
}
