package daybook.testapplication.history;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A long history: sets of {@value #INDICATORS} indicators, each with a target and {@value #RETURNS} monthly returns. The
 * returns of all the indicators of a set are recorded month by month, as they come in.
 */
public final class History {

    /** Indicators a set. */
    public static final int INDICATORS = 50;

    /** Returns an indicator. */
    public static final int RETURNS = 97;

    /** Of the first returns. */
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 31);

    /** Who records the returns, and in which office. */
    public static final PersonId OFFICER = new PersonId("everything");

    public static final OfficeId OFFICE = new OfficeId("PERFORMANCE");

    private static final int OFFICIALS = 3;
    private static final int PROPOSALS = 20;
    private static final int PER_SET = 4 + PROPOSALS + INDICATORS * (3 + RETURNS);
    private static final int PER_APPEND = 500;

    private final Consumer<? super List<? extends DomainEventMessage<?>>> sink;
    private final Map<String, Long> next = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();
    private long written;

    private History(Consumer<? super List<? extends DomainEventMessage<?>>> sink) {
        this.sink = sink;
    }

    /** How many whole sets there are in so many events. */
    public static int sets(int events) {
        return events / PER_SET;
    }

    /**
     * Writes whole sets, the first of which comes after the officials, and tells how many events it were.
     *
     * @param sink takes some events at a time, in order
     */
    public static long write(Consumer<? super List<? extends DomainEventMessage<?>>> sink, int fromSet, int toSet) {
        var history = new History(sink);
        if (fromSet == 0) {
            history.officials();
        }
        for (int set = fromSet; set < toSet; set++) {
            history.set(set);
        }
        history.append();
        return history.written;
    }

    /** The last entry of a set: whoever asks for it from there on gets the whole of it. */
    public static long lastEntry(int set) {
        return OFFICIALS + (long) PER_SET * (set + 1);
    }

    private void officials() {
        var body = new BodyId("PARTNERSHIP");
        add("body", new BodyEstablished(body, "Partnership", EnumSet.allOf(Power.class), FIRST));
        add("office", new OfficeEstablished(OFFICE, "Performance officer", body, FIRST));
        add("office", new OfficeHolderAppointed(OFFICE, OFFICER, FIRST));
    }

    public static IndicatorSetId setId(int set) {
        return new IndicatorSetId("SET-" + set);
    }

    public static IndicatorId indicatorId(int set, int indicator) {
        return new IndicatorId("I-" + set + "-" + indicator);
    }

    public static ProgrammeId programmeId(int set) {
        return new ProgrammeId("PROGRAMME-" + set);
    }

    private void set(int set) {
        var id = setId(set);
        add(
                "indicator-set",
                new IndicatorSetAdopted(id, "Agreement " + set, new Period(FIRST, FIRST.plusYears(9)), FIRST));
        add("indicator-set", new RewardTermsAgreed(id, Ratio.of(3, 5), FIRST));
        for (int number = 0; number < INDICATORS; number++) {
            defined(id, indicatorId(set, number), number);
        }
        programme(set);
        for (int month = 0; month < RETURNS; month++) {
            for (int number = 0; number < INDICATORS; number++) {
                returned(indicatorId(set, number), month);
            }
        }
    }

    private void programme(int set) {
        var programme = programmeId(set);
        add("programme", new ProgrammeOpened(programme, "Programme " + set, setId(set), FIRST));
        add("programme", new FacilityAuthorised(programme, Pence.ofPounds(1_000_000), Reuse.REVOLVING, FIRST));
        for (int number = 0; number < PROPOSALS; number++) {
            add(
                    "programme",
                    new InvestmentProposed(
                            programme,
                            new ProposalId("P" + number),
                            indicatorId(set, number),
                            Pence.ofPounds(40_000),
                            "to have fewer of them",
                            FIRST));
        }
    }

    private void defined(IndicatorSetId set, IndicatorId id, int number) {
        add(
                "indicator",
                new IndicatorDefined(
                        id,
                        "Measure " + number + " of " + set.value(),
                        "people",
                        Polarity.LOWER,
                        Shape.SNAPSHOT,
                        null,
                        null,
                        0,
                        FIRST));
        add("indicator-set", new IndicatorJoinedSet(set, id, "Theme " + number / 10, FIRST));
        add(
                "indicator",
                new TargetSet(
                        id,
                        new TargetKey(TargetKind.REWARD, FIRST.plusYears(9)),
                        Measure.of(500),
                        Measure.of(800),
                        FIRST));
    }

    private void returned(IndicatorId id, int month) {
        LocalDate end = FIRST.plusMonths(month);
        add(
                "indicator",
                new IndicatorReturnRecorded(
                        id,
                        month + 1,
                        new Period(null, end),
                        Measure.of(1_000L - 5L * month),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
    }

    private void add(String kind, Fact fact) {
        String stream = fact.about().stream();
        long number = next.merge(stream, 1L, Long::sum) - 1;
        DomainEventMessage<Fact> event = new GenericDomainEventMessage<>(kind, stream, number, fact);
        waiting.add(event.andMetaData(
                new Attribution(OFFICER, OFFICE, new Authority.OfOffice(), "the month's return", null).asMetadata()));
        if (waiting.size() == PER_APPEND) {
            append();
        }
    }

    private void append() {
        sink.accept(waiting);
        written += waiting.size();
        waiting.clear();
    }
}
