package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What had been done with the money before the day book began, and what was paid back of it since.
 *
 * @param owed of it, from day to day
 * @param repayments how many there have been since
 * @param writeOffs how many there have been since
 */
record Openings(Map<OpeningBalance, Opening> positions, Timeline owed, int repayments, int writeOffs) {

    static final Openings NONE = new Openings(Map.of(), Timeline.NOTHING, 0, 0);

    /** So much, as at that day. */
    record Opening(Pence amount, LocalDate on) {}

    Openings {
        positions = Map.copyOf(positions);
    }

    Openings with(OpeningPositionRecorded fact) {
        Map<OpeningBalance, Opening> more = new EnumMap<>(OpeningBalance.class);
        more.putAll(positions);
        more.put(fact.balance(), new Opening(fact.amount(), fact.effective()));
        return switch (fact.balance()) {
            case DRAWN ->
                new Openings(
                        more,
                        owed.plus(new Timeline.Change(fact.effective(), fact.amount(), null, fact)),
                        repayments,
                        writeOffs);
            case REPAID, WRITTEN_OFF ->
                new Openings(more, less(fact.effective(), fact.amount(), fact), repayments, writeOffs);
            case CLAIMED, RECEIVED -> new Openings(more, owed, repayments, writeOffs);
        };
    }

    Openings with(OpeningBalanceRepaid fact) {
        return new Openings(positions, less(fact.effective(), fact.amount(), fact), fact.repayment(), writeOffs);
    }

    Openings with(OpeningBalanceWrittenOff fact) {
        return new Openings(positions, less(fact.effective(), fact.amount(), fact), repayments, fact.writeOff());
    }

    private Timeline less(LocalDate on, Pence amount, ProgrammeFact cause) {
        return owed.plus(new Timeline.Change(on, Pence.ZERO.minus(amount), null, cause));
    }

    Timeline drawn() {
        Opening drawn = positions.get(OpeningBalance.DRAWN);
        return drawn == null ? Timeline.NOTHING : Timeline.NOTHING.plus(drawn.on(), drawn.amount());
    }

    @Nullable
    Opening of(OpeningBalance balance) {
        return positions.get(balance);
    }
}
