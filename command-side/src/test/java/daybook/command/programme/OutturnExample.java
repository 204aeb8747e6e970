package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;

import daybook.acts.programme.claim.ClaimReward;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme with two targets that are rewarded, their returns, and what is claimed. */
final class OutturnExample {

    static final LocalDate AGREED = day("2006-04-01");
    static final LocalDate DUE = day("2009-03-31");
    static final LocalDate TODAY = day("2010-06-01");
    static final LocalDate ON = day("2009-09-30");
    static final IndicatorId OTHER = new IndicatorId("R02");

    /** A pound for each thousandth of the stretch from 0, without the agreement, to 100. */
    private ProgrammeState state = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, AGREED))
            .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(1_000), AGREED))
            .evolve(new RewardOffered(PROGRAMME, OTHER, pounds(500), AGREED));

    private final InMemoryRegister register = new InMemoryRegister()
            .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
            .with(defined(INDICATOR, Shape.SNAPSHOT, Frequency.ANNUAL), defined(OTHER, Shape.SNAPSHOT, null))
            .with(target(INDICATOR, "60"), target(OTHER, "60"));

    static IndicatorDefined defined(IndicatorId indicator, @Nullable Shape shape, @Nullable Frequency frequency) {
        return new IndicatorDefined(indicator, "Places", "places", Polarity.HIGHER, shape, frequency, null, 0, AGREED);
    }

    static TargetSet target(IndicatorId indicator, @Nullable String threshold) {
        return new TargetSet(
                indicator,
                new TargetKey(TargetKind.REWARD, DUE),
                measure("100"),
                threshold == null ? null : measure(threshold),
                AGREED);
    }

    static IndicatorReturnRecorded returned(
            IndicatorId indicator, int number, @Nullable String from, String to, String value, ReturnStatus status) {
        return new IndicatorReturnRecorded(
                indicator,
                number,
                new Period(from == null ? null : day(from), day(to)),
                measure(value),
                null,
                null,
                status,
                null);
    }

    static IndicatorReturnRecorded outturn(IndicatorId indicator, String value) {
        return returned(indicator, 1, null, "2009-03-31", value, ReturnStatus.FINAL);
    }

    static IndicatorReturnCorrected corrected(int number, String value, ReturnStatus status) {
        return new IndicatorReturnCorrected(
                INDICATOR, number, number - 1, new Period(null, DUE), measure(value), null, null, status);
    }

    Verdict claiming(@Nullable IndicatorId indicator, int instalment, long pounds) {
        return Claims.decide(
                state,
                new ClaimReward(PROGRAMME, indicator, instalment, pounds(pounds), ON),
                DUE,
                Earned.of(SET, state.rewards(), register, TODAY),
                TODAY);
    }

    void claimed(@Nullable IndicatorId indicator, int instalment, long pounds) {
        state = state.evolve(
                (ProgrammeFact) facts(claiming(indicator, instalment, pounds)).getFirst());
    }

    ProgrammeState state() {
        return state;
    }

    InMemoryRegister register() {
        return register;
    }
}
