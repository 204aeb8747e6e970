package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.programme.ReversalRefusal.BuiltOnIt;
import daybook.command.refusal.Verdict;
import daybook.command.register.EntryNamed;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is recorded and reversed, in whatever order, the book agrees with a list of what stands, added up by hand. */
class ReversalPropertiesTest {

    private static final LocalDate START = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 6;
    private static final int REVERSE = 4;
    private static final int LIMIT = 70;

    /** The acts are 0 to set aside, 1 to commit, 2 to draw, 3 to repay, and 4 to reverse the entry that {@code pounds} picks. */
    record Asked(int act, int investment, int day, int pounds) {

        LocalDate on() {
            return START.plusDays(day);
        }

        MoveMoney command() {
            ProposalId proposal = proposal(investment);
            Pence amount = Pence.ofPounds(pounds);
            return switch (act) {
                case 0 -> new AllocateInvestment(PROGRAMME, proposal, amount, on());
                case 1 -> new CommitInvestment(PROGRAMME, proposal, amount, on());
                case 2 -> new DrawDownInvestment(PROGRAMME, proposal, amount, on());
                default -> new RepayInvestment(PROGRAMME, proposal, amount, on());
            };
        }
    }

    private static ProposalId proposal(int investment) {
        return new ProposalId("R0" + investment);
    }

    private Reuse reuse = Reuse.REVOLVING;
    private ProgrammeBook book = ProgrammeBook.EMPTY;
    private List<Asked> standing = new ArrayList<>();
    /** What each entry of the book records; null for what begins the book, for reversals and for what was reversed. */
    private List<Asked> byPlace = new ArrayList<>();

    private void enter(ProgrammeFact fact, Asked asked) {
        book = book.enter(fact, null);
        byPlace.add(asked);
    }

    private void begin() {
        book = ProgrammeBook.EMPTY;
        standing = new ArrayList<>();
        byPlace = new ArrayList<>();
        enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, START), null);
        enter(new FacilityAuthorised(PROGRAMME, pounds(LIMIT), reuse, START), null);
        for (int investment = 0; investment < 2; investment++) {
            enter(new InvestmentProposed(PROGRAMME, proposal(investment), INDICATOR, null, "Places", START), null);
            enter(
                    new InvestmentApproved(
                            PROGRAMME,
                            proposal(investment),
                            ref(CABINET, "2008-01-01", "" + investment),
                            pounds(60),
                            null,
                            START),
                    null);
        }
    }

    @Property(tries = 1_500)
    void no_history_of_entries_and_reversals_leaves_a_balance_below_nothing_or_apart_from_what_stands(
            @ForAll("histories") List<Asked> history, @ForAll Reuse of) {
        reuse = of;
        begin();
        for (Asked asked : history) {
            if (asked.act() == REVERSE) {
                reverse(asked);
            } else {
                move(asked);
            }
            agrees();
        }
    }

    private void move(Asked asked) {
        var decision = Spending.decide(book.state(), asked.command(), List.of(), START.plusYears(1));
        var with = new ArrayList<>(standing);
        with.add(asked);
        assertThat(decision instanceof Verdict.Accepted).as("%s", asked).isEqualTo(addsUp(with));
        if (decision instanceof Verdict.Accepted(var facts)) {
            enter((ProgrammeFact) facts.getFirst(), asked);
            standing = with;
        }
    }

    private void reverse(Asked which) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < byPlace.size(); place++) {
            if (byPlace.get(place) != null) {
                places.add(place);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        int place = places.get(which.pounds() % places.size());
        var without = new ArrayList<>(standing);
        without.remove(indexOf(byPlace.get(place)));
        var decision = Reversals.decide(
                book.entries(),
                new ReverseEntry(PROGRAMME, place + 1),
                place,
                List.of(),
                Set.of(Role.FINANCE),
                "Mistyped");
        assertThat(decision instanceof Verdict.Accepted)
                .as("reversing %s of %s", byPlace.get(place), standing)
                .isEqualTo(addsUp(without));
        namesWhatCanBeReversedInTurn(decision, place);
        if (decision instanceof Verdict.Accepted) {
            enter((ProgrammeFact) facts(decision).getFirst(), null);
            byPlace.set(place, null);
            standing = without;
        }
    }

    /** Whoever follows the refusal from its first to its last can then reverse what was asked for. */
    private void namesWhatCanBeReversedInTurn(Verdict decision, int place) {
        if (!(decision instanceof Verdict.Rejected(var refusals))) {
            return;
        }
        ProgrammeBook then = book;
        List<Integer> order = new ArrayList<>();
        ((BuiltOnIt) refusals.getFirst()).built().forEach(each -> order.add(((EntryNamed) each).place()));
        order.add(place);
        for (int each : order) {
            var next = Reversals.decide(
                    then.entries(),
                    new ReverseEntry(PROGRAMME, each + 1),
                    each,
                    List.of(),
                    Set.of(Role.FINANCE),
                    "In turn");
            assertThat(next).as("reversing %s of %s", each, order).isInstanceOf(Verdict.Accepted.class);
            then = then.enter((ProgrammeFact) facts(next).getFirst(), null);
        }
    }

    /** Equal entries are not the same entry, but take away the same. */
    private int indexOf(Asked asked) {
        return standing.indexOf(asked);
    }

    private boolean addsUp(List<Asked> entries) {
        for (int day = 0; day < DAYS; day++) {
            int taken = 0;
            for (int investment = 0; investment < 2; investment++) {
                int[] sums = sums(entries, investment, day);
                if (sums[0] > 60 || sums[1] > sums[0] || sums[2] > sums[1] || sums[3] > sums[2]) {
                    return false;
                }
                taken += reuse == Reuse.ONCE ? sums[2] : sums[2] - sums[3];
            }
            if (taken > LIMIT) {
                return false;
            }
        }
        return true;
    }

    private static int[] sums(List<Asked> entries, int investment, int day) {
        int[] sums = new int[4];
        for (Asked entry : entries) {
            if (entry.investment() == investment && entry.day() <= day) {
                sums[entry.act()] += entry.pounds();
            }
        }
        return sums;
    }

    private void agrees() {
        for (int day = 0; day < DAYS; day++) {
            int owed = 0;
            for (int investment = 0; investment < 2; investment++) {
                Money money = book.state().proposals().get(proposal(investment)).money();
                int[] sums = sums(standing, investment, day);
                assertThat(List.of(
                                on(money.allocated(), day),
                                on(money.committed(), day),
                                on(money.drawn(), day),
                                on(money.repaid(), day)))
                        .isEqualTo(List.of(sums[0], sums[1], sums[2], sums[3]));
                owed += sums[2] - sums[3];
                assertThat(on(money.owed(), day)).isNotNegative();
            }
            assertThat(on(book.state().owed(), day))
                    .as("what is owed in all is what was drawn less what was paid back, of what stands")
                    .isEqualTo(owed);
        }
    }

    private static int on(Timeline timeline, int day) {
        return timeline.changes().stream()
                .filter(change -> !change.on().isAfter(START.plusDays(day)))
                .mapToInt(change -> Math.toIntExact(change.by().value() / 100))
                .sum();
    }

    @Provide
    Arbitrary<List<Asked>> histories() {
        Arbitrary<Integer> acts = Arbitraries.frequency(
                Tuple.of(6, 0), Tuple.of(6, 1), Tuple.of(7, 2), Tuple.of(4, 3), Tuple.of(7, REVERSE));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 40))
                .as(Asked::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(50);
    }
}
