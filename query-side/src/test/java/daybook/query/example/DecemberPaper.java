package daybook.query.example;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.Frequency;
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
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.Advice;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reward targets' risk paper of 13 December 2007 says, and the group's endorsing it as recommended. */
public final class DecemberPaper {

    public static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    public static final LocalDate START = LocalDate.of(2006, 4, 1);
    public static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    public static final IndicatorSetId SET = new IndicatorSetId("LEIC-LAA-2006");
    public static final ProgrammeId PROGRAMME = new ProgrammeId("LEIC-LAA");
    public static final PaperId PAPER = new PaperId("L071213");
    public static final MeetingId MEETING = new MeetingId("SSOG-2007-12-13");
    public static final BodyId SSOG = new BodyId("SSOG");
    public static final BodyId CABINET = new BodyId("LCC-CABINET");
    public static final OfficeId LT_CHAIR = new OfficeId("LT-CHAIR");
    public static final OfficeId SSOG_CHAIR = new OfficeId("SSOG-CHAIR");
    public static final String CONDITION = "claims data analysed";

    private final List<Recorded> entries = new ArrayList<>();

    private DecemberPaper() {}

    /** Everything, in the order in which it would be recorded. */
    public static List<Recorded> entries() {
        DecemberPaper paper = new DecemberPaper();
        paper.places();
        paper.indicators();
        paper.programme();
        paper.entries.addAll(PrintedFigures.entries());
        paper.decisions();
        return List.copyOf(paper.entries);
    }

    public static IndicatorId indicator(String name) {
        return new IndicatorId("LEIC-" + name);
    }

    public static ClauseRef clause(String number) {
        return new ClauseRef(MEETING, "4", number);
    }

    public static Subject.OfProposal subject(String proposal) {
        return new Subject.OfProposal(PROGRAMME, new ProposalId(proposal));
    }

    private void add(Recorded recorded) {
        entries.add(recorded);
    }

    private void places() {
        add(Recorded.of(new BodyEstablished(SSOG, "Officers' group", Set.of(Power.ENDORSE, Power.DELEGATE), START)));
        add(Recorded.of(new BodyEstablished(CABINET, "Cabinet", Set.of(Power.COMMIT_MONEY), START)));
        add(Recorded.of(new OfficeEstablished(LT_CHAIR, "Chair of the partnership", null, START)));
        add(Recorded.of(new OfficeEstablished(SSOG_CHAIR, "Chair of the group", SSOG, START)));
        add(Recorded.of(new OfficeHolderAppointed(LT_CHAIR, new PersonId("p-chair"), START)));
        add(Recorded.of(new PaperReceived(PAPER, "Reward target risk assessment", SSOG, null, DAY)));
    }

    private void indicators() {
        add(Recorded.of(new IndicatorSetAdopted(SET, "Area agreement", new Period(START, DUE), START)));
        add(Recorded.of(new RewardTermsAgreed(SET, Ratio.of(3, 5), START)));
        indicator("R01", "Children and Young People", Polarity.LOWER, Shape.SNAPSHOT, null, "paragraph 4");
        target("R01", 69, 92);
        returned("R01", 1, LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31), 96);
        indicator("R02", "Children and Young People", Polarity.HIGHER, Shape.SNAPSHOT, null, "paragraph 6");
        target("R02", 395, 387);
        returned("R02", 1, LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31), 371);
        indicator("R03", "Older People", null, null, null, "paragraph 8");
        for (String part : List.of("A", "B", "C", "D")) {
            indicator(
                    "R03" + part,
                    "Older People",
                    Polarity.HIGHER,
                    part.equals("D") ? null : Shape.SNAPSHOT,
                    "R03",
                    "paragraph 9");
        }
        target("R03A", 19_320, 18_738);
        target("R03B", 22_800, 22_501);
        target("R03C", 10_760, 10_476);
        returned("R03A", 1, null, LocalDate.of(2007, 11, 30), 16_000);
        returned("R03B", 1, null, LocalDate.of(2007, 11, 30), 20_923);
        returned("R03C", 1, null, LocalDate.of(2007, 11, 30), 10_087);
        indicator("R04", "Safer", Polarity.HIGHER, Shape.CUMULATIVE_YEAR, null, "paragraph 12");
        target("R04", 6_187, 6_067);
        returned("R04", 1, LocalDate.of(2006, 4, 1), LocalDate.of(2007, 3, 31), 6_053);
        returned("R04", 2, LocalDate.of(2007, 4, 1), LocalDate.of(2007, 9, 30), 3_013);
        indicator("R05", "Economic Development", Polarity.HIGHER, Shape.CUMULATIVE_AGREEMENT, null, "paragraph 15");
        target("R05", 258, 186);
        returned("R05", 1, LocalDate.of(2006, 4, 1), LocalDate.of(2007, 11, 30), 47);
        indicator("R06", "Stronger", null, Shape.SURVEY, null, "paragraph 19");
    }

    private void indicator(
            String id,
            String theme,
            @Nullable Polarity polarity,
            @Nullable Shape shape,
            @Nullable String whole,
            String place) {
        add(Recorded.of(new IndicatorDefined(
                        indicator(id),
                        "Indicator " + id,
                        null,
                        polarity,
                        shape,
                        Frequency.ANNUAL,
                        whole == null ? null : indicator(whole),
                        0,
                        START))
                .readAt(place));
        add(Recorded.of(new IndicatorJoinedSet(SET, indicator(id), theme, START)));
    }

    private void target(String id, long value, long threshold) {
        add(Recorded.of(new TargetSet(
                        indicator(id),
                        new TargetKey(TargetKind.REWARD, DUE),
                        Measure.of(value),
                        Measure.of(threshold),
                        START))
                .readAt("paragraphs 4 to 19"));
    }

    private void returned(String id, int number, @Nullable LocalDate from, LocalDate to, long value) {
        add(Recorded.of(new IndicatorReturnRecorded(
                        indicator(id),
                        number,
                        new Period(from, to),
                        Measure.of(value),
                        null,
                        null,
                        ReturnStatus.PROVISIONAL,
                        null))
                .readAt("paragraphs 4 to 19"));
    }

    private void programme() {
        add(Recorded.of(new ProgrammeOpened(PROGRAMME, "Reward programme", SET, START)));
        add(Recorded.of(new FacilityAuthorised(PROGRAMME, Pence.ofPounds(1_400_000), Reuse.REVOLVING, START))
                .readAt("paragraph 22"));
        money("R01", 190_000, 100_000L, 40_000, Advice.SUPPORT, null);
        money("R02", 1_270_000, 100_000L, 100_000, Advice.SUPPORT, null);
        money("R03", 1_200_000, 100_000L, 100_000, Advice.AGREE_IN_PRINCIPLE, CONDITION);
        money("R04", 508_060, 53_778L, 53_778, Advice.SUPPORT, null);
        money("R05", 1_100_000, null, 0, Advice.DO_NOT_SUPPORT, null);
        money("R06", 1_200_000, 164_000L, 164_000, Advice.SUPPORT, null);
    }

    private void money(
            String id,
            long potential,
            @Nullable Long requested,
            long recommended,
            Advice advice,
            @Nullable String condition) {
        add(Recorded.of(new RewardOffered(PROGRAMME, indicator(id), Pence.ofPounds(potential), START)));
        add(Recorded.of(new InvestmentProposed(
                        PROGRAMME,
                        new ProposalId(id),
                        indicator(id),
                        requested == null ? null : Pence.ofPounds(requested),
                        "More for " + id,
                        DAY))
                .readAt("paragraphs 4 to 19"));
        add(Recorded.of(new InvestmentRecommended(
                        PROGRAMME, new ProposalId(id), advice, Pence.ofPounds(recommended), condition, DAY))
                .readAt("paragraphs 4 to 19"));
    }

    private void decisions() {
        add(Recorded.of(new MeetingHeld(MEETING, SSOG, DAY)));
        List<Clause> clauses = List.of(
                endorsed("1", "R01", 40_000),
                endorsed("2", "R02", 100_000),
                new Clause(
                        "3",
                        Verb.AGREE_IN_PRINCIPLE,
                        "Agreed",
                        subject("R03"),
                        Pence.ofPounds(100_000),
                        CONDITION,
                        CABINET),
                endorsed("4", "R04", 53_778),
                new Clause("5", Verb.REFUSE, "Not supported", subject("R05"), null, null, null),
                endorsed("6", "R06", 164_000),
                new Clause(
                        "7",
                        Verb.REQUEST,
                        "Asked for",
                        new Subject.OfFacility(PROGRAMME),
                        Pence.ofPounds(460_000),
                        null,
                        CABINET),
                new Clause("8", Verb.DELEGATE, "Delegated", subject("R03"), Pence.ofPounds(100_000), null, null),
                new Clause("9", Verb.DELEGATE, "Delegated", subject("R03"), Pence.ofPounds(100_000), null, null));
        add(Recorded.of(new ResolutionPassed(
                MEETING, "4", "Reward target risk assessment", PAPER, ResolutionBasis.ASSUMED, clauses, DAY)));
        endorse("R01", "1", 40_000, null);
        endorse("R02", "2", 100_000, null);
        endorse("R03", "3", 100_000, CONDITION);
        endorse("R04", "4", 53_778, null);
        add(Recorded.of(new InvestmentRefused(PROGRAMME, new ProposalId("R05"), clause("5"), DAY))
                .under(new Authority.UnderClause(clause("5"))));
        endorse("R06", "6", 164_000, null);
        add(Recorded.of(new FacilityExtensionRequested(
                        PROGRAMME, 1, clause("7"), Pence.ofPounds(460_000), CABINET, DAY))
                .under(new Authority.UnderClause(clause("7"))));
    }

    private static Clause endorsed(String number, String proposal, long pounds) {
        return new Clause(number, Verb.ENDORSE, "Endorsed", subject(proposal), Pence.ofPounds(pounds), null, CABINET);
    }

    private void endorse(String proposal, String clause, long pounds, @Nullable String condition) {
        add(Recorded.of(new InvestmentEndorsed(
                        PROGRAMME,
                        new ProposalId(proposal),
                        clause(clause),
                        Pence.ofPounds(pounds),
                        condition,
                        CABINET,
                        DAY))
                .under(new Authority.UnderClause(clause(clause))));
    }
}
