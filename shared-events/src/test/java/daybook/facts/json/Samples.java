package daybook.facts.json;

import daybook.facts.Fact;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInFault;
import daybook.facts.account.SignInRefused;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.delegation.Evidence;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
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
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.paper.Sha256;
import daybook.facts.programme.Advice;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One fact of every kind, with every field filled: what the golden files hold. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    static final Instant MOMENT = Instant.parse("2007-12-13T14:30:00Z");
    static final PersonId PERSON = new PersonId("P-1");
    static final BodyId GROUP = new BodyId("SSOG");
    static final BodyId CABINET = new BodyId("LCC-CABINET");
    static final OfficeId CHAIR = new OfficeId("LT-CHAIR");
    static final OfficeId CONSULTED = new OfficeId("SSOG-CHAIR");
    static final PaperId PAPER = new PaperId("L071213");
    static final IndicatorId INDICATOR = new IndicatorId("LEIC-R01");
    static final IndicatorSetId SET = new IndicatorSetId("LEIC-LAA-2006");
    static final ProgrammeId PROGRAMME = new ProgrammeId("LEIC-LAA");
    static final ProposalId PROPOSAL = new ProposalId("R01");
    static final MeetingId MEETING = new MeetingId("SSOG-2007-12-13");
    static final DelegationId DELEGATION = new DelegationId("SSOG-2007-12-13-4-9");
    static final ClauseRef CLAUSE = new ClauseRef(MEETING, "4", "1");
    static final UUID TOKEN = UUID.fromString("5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e");
    static final TargetKey TARGET = new TargetKey(TargetKind.REWARD, DUE);
    static final Subject INVESTMENT = new Subject.OfProposal(PROGRAMME, PROPOSAL);
    static final Pence AMOUNT = Pence.ofPounds(40_000);
    static final String CONDITION = "The figures for two quarters have been analysed";

    private Samples() {}

    static List<Fact> all() {
        return List.of(
                new AccountOpened(PERSON, Set.of(AccountRole.SECRETARY, AccountRole.FINANCE), DAY),
                new AccountRolesChanged(PERSON, Set.of(AccountRole.AUDITOR), DAY),
                new AccountClosed(PERSON, DAY),
                new AccountLocked(PERSON, 5, MOMENT, DAY),
                new AccountUnlocked(PERSON, DAY),
                new PasswordSet(PERSON, DAY),
                new PasswordReset(PERSON, DAY),
                new PersonSignedIn(PERSON, DAY),
                new PersonSignedOut(PERSON, DAY),
                new SignInRefused(PERSON, SignInFault.WRONG_PASSWORD, DAY),
                new ApiTokenIssued(PERSON, TOKEN, Set.of(AccountRole.SECRETARY, AccountRole.FINANCE), MOMENT, DAY),
                new ApiTokenRevoked(PERSON, TOKEN, DAY),
                new RequestRefused(
                        PERSON,
                        "ApproveUnderDelegation",
                        "delegation:SSOG-2007-12-13-4-9",
                        List.of("above-cap", "evidence-missing"),
                        DAY),
                new RefusalsPassedOver(PERSON, MOMENT, DAY),
                new BodyEstablished(GROUP, "Officers' group", Set.of(Power.RECOMMEND, Power.ENDORSE), DAY),
                new OfficeEstablished(CHAIR, "Chair of the board", GROUP, DAY),
                new OfficeHolderAppointed(CHAIR, new PersonId("P-1"), DAY),
                new OfficeHolderEnded(CHAIR, new PersonId("P-1"), DAY),
                new PaperReceived(PAPER, "Reward target risk", GROUP, new Sha256("0a".repeat(32)), DAY),
                new PrintedFigureRecorded(
                        PAPER,
                        "paragraph 4",
                        PrintedQuantity.REWARD_AT_THRESHOLD,
                        new Subject.OfIndicator(INDICATOR),
                        Pence.ofPounds(114_000),
                        Measure.parse("43.0"),
                        DAY),
                new MeetingHeld(MEETING, GROUP, DAY),
                new ResolutionPassed(
                        MEETING,
                        "4",
                        "Reward targets",
                        PAPER,
                        "recommendation 1",
                        new PaperId("M071213"),
                        "minute 12",
                        ResolutionBasis.ASSUMED,
                        List.of(new Clause(
                                "4-a",
                                "4(a)",
                                List.of(Verb.COMMENT, Verb.ENDORSE),
                                "Endorse the investment",
                                List.of(INVESTMENT),
                                AMOUNT,
                                CONDITION,
                                CABINET)),
                        DAY),
                new MinutesConfirmed(MEETING, DAY),
                new ResolutionWithdrawn(MEETING, "4", List.of("1"), DAY),
                new EntryWithdrawn(MEETING.stream(), 57, 0, "MeetingHeld", 0, "SSOG-2007-12-14", DAY),
                new NameCorrected("body:SSOG", "Senior Officers' Support Group", DAY),
                new IndicatorSetAdopted(SET, "Local area agreement", new Period(LocalDate.of(2006, 4, 1), DUE), DAY),
                new IndicatorJoinedSet(SET, INDICATOR, "Children and Young People", DAY),
                new IndicatorLeftSet(SET, INDICATOR, DAY),
                new RatingSchemeAdopted(
                        SET, List.of(new RatingWord("On track", Rag.GREEN), new RatingWord("Refresh", Rag.NONE)), DAY),
                new RewardTermsAgreed(SET, Ratio.of(3, 5), DAY),
                new IndicatorDefined(
                        INDICATOR,
                        "Permanently excluded pupils",
                        "pupils",
                        Polarity.LOWER,
                        Shape.SNAPSHOT,
                        Frequency.ANNUAL,
                        new IndicatorId("LEIC-R00"),
                        0,
                        DAY),
                new IndicatorDefinitionRevised(
                        INDICATOR,
                        "Permanently excluded pupils, by local tally",
                        "pupils",
                        Polarity.LOWER,
                        Shape.SNAPSHOT,
                        Frequency.QUARTERLY,
                        new IndicatorId("LEIC-R00"),
                        0,
                        Series.BREAKS,
                        DAY),
                new IndicatorWithdrawn(INDICATOR, DUE),
                new IndicatorLeadNamed(INDICATOR, CHAIR, DAY),
                new IndicatorRated(INDICATOR, SET, "On track", "The autumn was quiet", DAY),
                new OutturnForecast(INDICATOR, TARGET, Measure.of(70), Measure.parse("74.5"), "As last year", DAY),
                new TargetSet(INDICATOR, TARGET, Measure.of(69), Measure.of(92), DAY),
                new TargetRevised(INDICATOR, TARGET, Measure.of(69), Measure.of(70), Measure.parse("92.5"), DAY),
                new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31)),
                        Measure.parse("84.5"),
                        Measure.of(19_252),
                        Measure.of(22_779),
                        ReturnStatus.FINAL,
                        "as published"),
                new IndicatorReturnCorrected(
                        INDICATOR,
                        2,
                        1,
                        new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31)),
                        Measure.parse("84.6"),
                        Measure.of(19_271),
                        Measure.of(22_779),
                        ReturnStatus.FINAL),
                new IndicatorReturnReportedUnavailable(
                        INDICATOR,
                        new Period(LocalDate.of(2007, 9, 1), LocalDate.of(2007, 11, 30)),
                        "The schools have not sent their figures",
                        LocalDate.of(2008, 1, 31)),
                new IndicatorReturnWithdrawn(
                        INDICATOR, 2, new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31))),
                new ProgrammeOpened(PROGRAMME, "Reward programme", SET, DAY),
                new RewardOffered(PROGRAMME, INDICATOR, Pence.ofPounds(190_000), DAY),
                new FacilityAuthorised(PROGRAMME, Pence.ofPounds(1_400_000), Reuse.ONCE, DAY),
                new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, Pence.ofPounds(1_400_000), DAY),
                new OpeningBalanceRepaid(PROGRAMME, 1, AMOUNT, DAY),
                new OpeningBalanceWrittenOff(PROGRAMME, 1, CLAUSE, AMOUNT, DAY),
                new FunderTermsChanged(
                        PROGRAMME,
                        1,
                        INDICATOR,
                        2,
                        AMOUNT,
                        AMOUNT,
                        Pence.ZERO,
                        "The second instalment is halved",
                        List.of(new ClosedClaim(1, AMOUNT)),
                        DAY),
                new InvestmentApprovedAgain(
                        PROGRAMME, PROPOSAL, CLAUSE, Pence.ofPounds(50_000), "The figures have been analysed", DAY),
                new InvestmentViewTaken(PROGRAMME, PROPOSAL, CLAUSE, false, null, null, DAY),
                new FacilityExtensionRequested(PROGRAMME, 1, CLAUSE, Pence.ofPounds(460_000), CABINET, DAY),
                new FacilityExtensionGranted(PROGRAMME, 1, CLAUSE, Pence.ofPounds(460_000), DAY),
                new FacilityExtensionRefused(PROGRAMME, 1, CLAUSE, DAY),
                new FacilityChanged(PROGRAMME, 1, CLAUSE, Pence.ofPounds(1_860_000), Pence.ofPounds(1_500_000), DAY),
                new InvestmentProposed(
                        PROGRAMME, PROPOSAL, INDICATOR, Pence.ofPounds(100_000), "Alternative provision", DAY),
                new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, AMOUNT, CONDITION, DAY),
                new InvestmentEndorsed(PROGRAMME, PROPOSAL, CLAUSE, AMOUNT, CONDITION, CABINET, DAY),
                new InvestmentApproved(PROGRAMME, PROPOSAL, CLAUSE, AMOUNT, CONDITION, DAY),
                new InvestmentRefused(PROGRAMME, PROPOSAL, CLAUSE, DAY),
                new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentRepaid(PROGRAMME, PROPOSAL, 1, AMOUNT, DAY),
                new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 1, CLAUSE, AMOUNT, DAY),
                new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, AMOUNT, DAY),
                new EntryReversed(PROGRAMME, 57, 9, MoneyEntry.DRAWDOWN, PROPOSAL, 2, AMOUNT, DAY),
                new RewardReceived(PROGRAMME, 1, 1, AMOUNT, DAY),
                new DelegationGranted(
                        DELEGATION,
                        CLAUSE,
                        List.of(CHAIR, new OfficeId("LT-DIRECTOR")),
                        Deciding.SEVERALLY,
                        INVESTMENT,
                        AMOUNT,
                        Pence.ofPounds(5_000),
                        Pence.ofPounds(60_000),
                        List.of(CONSULTED),
                        List.of(new Condition("1", CONDITION)),
                        DUE,
                        DAY),
                new DelegatedApprovalGiven(
                        DELEGATION,
                        1,
                        CHAIR,
                        AMOUNT,
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegatedApprovalRefused(
                        DELEGATION,
                        CHAIR,
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegationExercised(
                        DELEGATION,
                        1,
                        CHAIR,
                        "Signed the agreement",
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegateAnswered(
                        DELEGATION, CONSULTED, Stance.APPROVE, AMOUNT, new Source(PAPER, "paragraph 9"), DAY),
                new ConsulteeAnswered(DELEGATION, CONSULTED, "content", new Source(PAPER, "paragraph 9"), DAY),
                new DelegationRevoked(DELEGATION, CLAUSE, DAY));
    }
}
