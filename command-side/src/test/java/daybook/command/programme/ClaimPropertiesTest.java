package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.command.refusal.Verdict;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is claimed and received in whatever order, the books agree with sums that are kept by hand. */
class ClaimPropertiesTest {

    private static final LocalDate ENDS = LocalDate.of(2009, 3, 31);
    private static final LocalDate ON = LocalDate.of(2009, 9, 30);
    private static final IndicatorId OTHER = new IndicatorId("OTHER");
    private static final Map<Integer, Integer> OFFERED = Map.of(1, 60, 2, 40);
    private static final int WHOLE = 0;
    private static final Earned EARNED = Met.inFull(INDICATOR, OTHER);

    /** @param of the number of the indicator, or {@code WHOLE}; of a receipt the number of the claim */
    record Asked(boolean isClaim, int of, int instalment, int pounds) {}

    private ProgrammeState state = ProgrammeState.NONE;
    private Map<Integer, Integer> claimed = new HashMap<>();
    private Map<Integer, Integer> open = new HashMap<>();
    private Map<Integer, Integer> instalments = new HashMap<>();

    @Property(tries = 1_000)
    void nothing_is_claimed_above_an_offer_or_twice_and_nothing_received_above_its_claim(
            @ForAll("sequences") List<Asked> sequence) {
        state = ProgrammeState.NONE
                .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, ENDS.minusYears(3)))
                .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(60), ENDS.minusYears(3)))
                .evolve(new RewardOffered(PROGRAMME, OTHER, pounds(40), ENDS.minusYears(3)));
        claimed = new HashMap<>();
        open = new HashMap<>();
        instalments = new HashMap<>();
        for (Asked asked : sequence) {
            if (asked.isClaim()) {
                claim(asked);
            } else {
                receive(asked);
            }
        }
    }

    private void claim(Asked asked) {
        int inAll = claimed.values().stream().mapToInt(Integer::intValue).sum();
        boolean isNew = !instalments.containsKey(asked.of() * 10 + asked.instalment());
        boolean allowed = isNew
                && inAll + asked.pounds() <= 100
                && (asked.of() == WHOLE
                        || claimed.getOrDefault(asked.of(), 0) + asked.pounds() <= OFFERED.get(asked.of()));
        var indicator = asked.of() == WHOLE ? null : asked.of() == 1 ? INDICATOR : OTHER;
        var command = new ClaimReward(PROGRAMME, indicator, asked.instalment(), pounds(asked.pounds()), ON);
        if (isAccepted(Claims.decide(state, command, ENDS, EARNED, ON), allowed, asked)) {
            claimed.merge(asked.of(), asked.pounds(), Integer::sum);
            instalments.put(asked.of() * 10 + asked.instalment(), asked.pounds());
            open.put(open.size() + 1, asked.pounds());
        }
    }

    private void receive(Asked asked) {
        int claim = asked.of() + 1;
        boolean allowed = open.containsKey(claim) && asked.pounds() <= open.get(claim);
        var command = new ReceiveReward(PROGRAMME, claim, pounds(asked.pounds()), ON);
        if (isAccepted(Claims.decide(state, command, ON), allowed, asked)) {
            open.merge(claim, -asked.pounds(), Integer::sum);
        }
    }

    private boolean isAccepted(Verdict decision, boolean allowed, Asked asked) {
        assertThat(decision instanceof Verdict.Accepted).as("%s", asked).isEqualTo(allowed);
        if (decision instanceof Verdict.Accepted(var facts)) {
            state = state.evolve((ProgrammeFact) facts.getFirst());
        }
        return allowed;
    }

    @Provide
    Arbitrary<List<Asked>> sequences() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(WHOLE, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 40))
                .as(Asked::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
